import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { exportPatient } from '@/lib/data-rights/reads-record'
import { pdfFailure } from '../../../../pdf-response'

type Context = { readonly params: Promise<{ patientId: string }> }

/** Everything that is kept of one patient, for programs to read. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const therapist = await requireTherapist()
  const { patientId } = await params
  try {
    const chart = await openChart(therapist, patientId, { audited: false })
    const record = await exportPatient(chart, 'json', now())
    const day = clinicToday((await getClinic(therapist)).timeZone)
    return new Response(`${JSON.stringify(record, null, 2)}\n`, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="record-${day}.json"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  } catch (error) {
    return pdfFailure(error)
  }
}
