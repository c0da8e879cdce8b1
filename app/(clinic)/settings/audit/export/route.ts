import { exportAuditEvents, type AuditRow } from '@/lib/audit/reads'
import { may } from '@/lib/auth/access'
import { auditExportQuery } from '@/lib/audit/search'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { csvLine } from '@/lib/csv'
import { inWords } from '../../../pdf-response'

const COLUMNS = [
  'number',
  'at',
  'by',
  'by id',
  'link id',
  'patient id',
  'action',
  'outcome',
  'object',
  'seal',
]

const csvOf = ({
  seq,
  at,
  therapist,
  therapistId,
  linkId,
  patientId,
  action,
  outcome,
  object,
  hash,
}: AuditRow) =>
  csvLine([
    String(seq ?? ''),
    at.toISOString(),
    therapist ?? '',
    therapistId ?? '',
    linkId ?? '',
    patientId ?? '',
    action,
    outcome,
    JSON.stringify(object),
    hash ?? '',
  ])

/** A patient's name stays here: a file of who did what is handed on. */
const jsonOf = ({ patient: _, ...row }: AuditRow): string => `${JSON.stringify(row)}\n`

/** What was done in the clinic as a file, CSV or a line of JSON each, narrowed as the page was. */
export async function GET(request: Request): Promise<Response> {
  const reader = await requireTherapist()
  if (!may(reader, 'audit')) return inWords(404, 'Not found')
  const { format, ...query } = auditExportQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { timeZone } = await getClinic(reader)
  const pieces = exportAuditEvents(reader, query, { timeZone, at: now() })
  const encoder = new TextEncoder()
  let isBegun = false
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) {
        controller.close()
        return
      }
      const head = format === 'csv' && !isBegun ? csvLine(COLUMNS) : ''
      isBegun = true
      controller.enqueue(encoder.encode(head + value.map(format === 'csv' ? csvOf : jsonOf).join('')))
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': `attachment; filename="audit-${clinicToday(timeZone)}.${format}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
