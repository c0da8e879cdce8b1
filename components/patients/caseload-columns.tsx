import { createColumnHelper } from '@tanstack/react-table'
import { TrendingUp } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { DataTableFeatures } from '@/components/ui/data-table'
import { dateInWords, shortDate } from '@/lib/clinical/date-in-words'
import { paths } from '@/lib/paths'
import { CASELOAD_SORTS, type CaseloadColumn, type CaseloadRow } from '@/lib/patients/search'
import { AttentionBadge } from './attention-badge'
import { FACTS, headingOf, riseOf } from './caseload-facts'

const column = createColumnHelper<DataTableFeatures, CaseloadRow>()
const nothing = <span className="text-muted">–</span>

const canSort = (id: string): boolean => CASELOAD_SORTS.some((sort) => sort === id)

const IdentityLine = ({ patient }: { patient: CaseloadRow }) => (
  <span className="text-sm whitespace-nowrap text-muted">
    {patient.recordNumber} · born {dateInWords(patient.dateOfBirth)}
  </span>
)

/** The name opens the chart. */
const nameWithChart = column.accessor('name', {
  header: 'Patient',
  cell: ({ row: { original: patient } }) => (
    <>
      <Link
        href={paths.chart(patient.id)}
        className="block rounded-sm font-semibold after:absolute after:inset-0 hover:underline"
      >
        {patient.name}
      </Link>
      <IdentityLine patient={patient} />
    </>
  ),
})

/** A fact as text, or as `show` draws it. */
const fact = (
  id: Exclude<CaseloadColumn, 'urgency'>,
  show: (row: CaseloadRow) => ReactNode = FACTS[id],
  look = 'whitespace-nowrap tabular-nums',
) =>
  column.accessor(FACTS[id], {
    id,
    header: headingOf(id),
    enableSorting: canSort(id),
    cell: ({ row: { original } }) => <span className={look}>{show(original) ?? nothing}</span>,
  })

const therapist = fact('therapist', undefined, 'text-sm whitespace-nowrap')
const phone = fact('phone')

/** What was found and felt, for those who treat. */
export const CLINICAL_COLUMNS = column.columns([
  nameWithChart,
  therapist,
  fact('problem', undefined, 'line-clamp-2 min-w-40 text-sm'),
  fact(
    'phase',
    (row) =>
      row.dischargedOn ? (
        <span className="text-sm text-muted">
          Discharged
          <span className="block">{dateInWords(row.dischargedOn)}</span>
        </span>
      ) : (
        FACTS.phase(row)
      ),
    'whitespace-nowrap',
  ),
  fact('pain', (row) =>
    row.painNow === null ? null : (
      <>
        {row.painNow}
        {riseOf(row) ? (
          <span className="ml-1.5 inline-flex items-center gap-0.5 text-sm text-limit">
            <TrendingUp className="size-3.5" aria-hidden />
            {riseOf(row)}
          </span>
        ) : null}
      </>
    ),
  ),
  column.accessor('reasons', {
    id: 'urgency',
    header: headingOf('urgency'),
    cell: ({ getValue }) => (
      <span className="flex flex-wrap gap-1">
        {getValue().map((reason) => (
          <AttentionBadge key={reason} reason={reason} />
        ))}
      </span>
    ),
  }),
  fact('checkIn'),
  fact('adherence'),
  fact('program', ({ programNumber, programIssuedOn }) =>
    programNumber === null || programIssuedOn === null ? null : (
      <>
        No. {programNumber}
        <span className="block text-sm text-muted">{shortDate(programIssuedOn)}</span>
      </>
    ),
  ),
  fact('nextVisit'),
  fact('assessed'),
  fact('page'),
  fact('language'),
  phone,
])
