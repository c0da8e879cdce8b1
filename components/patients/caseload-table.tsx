'use client'
import { createColumnHelper } from '@tanstack/react-table'
import Link from 'next/link'
import {
  DataTable,
  type DataTableColumn,
  type DataTableFeatures,
  type TableSelection,
} from '@/components/ui/data-table'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords, shortDate } from '@/lib/clinical/date-in-words'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import type { Phase } from '@/lib/clinical/vocabulary'
import { paths } from '@/lib/paths'
import { CASELOAD_SORTS, type AttentionReason, type CaseloadQuery } from '@/lib/patients/search'
import { AttentionBadge } from './attention-badge'
import { CaseloadCard, ContactCardLine } from './caseload-card'
import { caseloadLink } from './caseload-link'

export type PatientRow = {
  readonly id: string
  readonly name: string
  readonly dateOfBirth: CalendarDate
  readonly recordNumber: string
  readonly phone: string
  readonly email: string
  readonly therapistName: string
  readonly problem: string | null
  readonly dischargedOn: CalendarDate | null
  readonly phase: Phase | null
  readonly painNow: number | null
  readonly lastCheckInOn: CalendarDate | null
  readonly reasons: readonly AttentionReason[]
}

const column = createColumnHelper<DataTableFeatures, PatientRow>()
const nothing = <span className="text-muted">–</span>

const IdentityLine = ({ patient }: { patient: PatientRow }) => (
  <span className="text-sm whitespace-nowrap text-muted">
    {patient.recordNumber} · born {dateInWords(patient.dateOfBirth)}
  </span>
)
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
const nameAlone = column.accessor('name', {
  header: 'Patient',
  cell: ({ row: { original: patient } }) => (
    <>
      <span className="block font-semibold">{patient.name}</span>
      <IdentityLine patient={patient} />
    </>
  ),
})
const therapist = column.accessor('therapistName', {
  header: 'Therapist',
  enableSorting: false,
  cell: ({ getValue }) => <span className="text-sm whitespace-nowrap">{getValue()}</span>,
})

const clinicalColumns = column.columns([
  nameWithChart,
  column.accessor('phase', {
    header: 'Phase',
    cell: ({ row: { original } }) =>
      original.dischargedOn ? (
        <span className="text-sm text-muted">Discharged {dateInWords(original.dischargedOn)}</span>
      ) : original.phase ? (
        PHASE_LABELS[original.phase]
      ) : (
        nothing
      ),
  }),
  column.accessor('painNow', {
    id: 'pain',
    header: 'Pain',
    cell: ({ getValue }) => <span className="tabular-nums">{getValue() ?? nothing}</span>,
  }),
  column.accessor('lastCheckInOn', {
    id: 'checkIn',
    header: 'Last check-in',
    cell: ({ getValue }) => {
      const day = getValue()
      return day ? <span className="whitespace-nowrap tabular-nums">{shortDate(day)}</span> : nothing
    },
  }),
  column.accessor('reasons', {
    id: 'urgency',
    header: 'Attention',
    cell: ({ getValue }) => (
      <span className="flex flex-wrap gap-1">
        {getValue().map((reason) => (
          <AttentionBadge key={reason} reason={reason} />
        ))}
      </span>
    ),
  }),
])
const clinicalColumnsOfAll = column.columns([...clinicalColumns, therapist])

const contactColumns = column.columns([
  nameAlone,
  column.accessor('phone', {
    header: 'Phone',
    enableSorting: false,
    cell: ({ getValue }) => <span className="tabular-nums">{getValue() || nothing}</span>,
  }),
  column.accessor('email', {
    header: 'E-mail',
    enableSorting: false,
    cell: ({ getValue }) => <span className="break-all">{getValue() || nothing}</span>,
  }),
  therapist,
])

/** The list of patients: what was found and felt for those who treat, contacts for the front desk. */
export function CaseloadTable({
  rows,
  query,
  seesClinicalFacts,
  selection,
}: {
  rows: readonly PatientRow[]
  query: CaseloadQuery
  seesClinicalFacts: boolean
  selection: TableSelection<PatientRow> | undefined
}) {
  const columns: DataTableColumn<PatientRow>[] = !seesClinicalFacts
    ? contactColumns
    : query.assigned === 'me'
      ? clinicalColumns
      : clinicalColumnsOfAll
  return (
    <DataTable
      caption="Patients"
      columns={columns}
      rows={[...rows]}
      sort={{ by: query.sort, descending: query.descending }}
      sortLink={({ by, descending }) =>
        caseloadLink({
          ...query,
          sort: CASELOAD_SORTS.find((sort) => sort === by) ?? 'name',
          descending,
          page: 1,
        })
      }
      card={seesClinicalFacts ? CaseloadCard : ContactCardLine}
      selection={selection}
    />
  )
}
