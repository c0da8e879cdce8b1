import { createColumnHelper } from '@tanstack/react-table'
import Link from 'next/link'
import type { DataTableFeatures } from '@/components/ui/data-table'
import { shortDate } from '@/lib/clinical/date-in-words'
import type { DeskPatient } from '@/lib/desk/schema'
import { paths } from '@/lib/paths'

const column = createColumnHelper<DataTableFeatures, DeskPatient>()
const nothing = <span className="text-muted">–</span>

/** Who a patient is and how to reach them: all that the front desk sees. */
export const DESK_COLUMNS = column.columns([
  column.accessor('name', {
    header: 'Patient',
    enableSorting: false,
    cell: ({ row: { original: patient } }) => (
      <>
        <Link
          href={paths.deskPatient(patient.id)}
          className="block rounded-sm font-semibold after:absolute after:inset-0 hover:underline"
        >
          {patient.name}
        </Link>
        <span className="text-sm whitespace-nowrap text-muted">
          {patient.recordNumber} · born {patient.bornIn}
        </span>
      </>
    ),
  }),
  column.accessor('phone', {
    header: 'Phone',
    enableSorting: false,
    cell: ({ getValue }) => <span className="whitespace-nowrap">{getValue() || nothing}</span>,
  }),
  column.accessor('email', {
    header: 'E-mail',
    enableSorting: false,
    cell: ({ getValue }) => <span className="break-all">{getValue() || nothing}</span>,
  }),
  column.accessor('therapistName', { header: 'Therapist', enableSorting: false }),
  column.accessor('nextVisitOn', {
    header: 'Next visit',
    enableSorting: false,
    cell: ({ getValue }) => {
      const day = getValue()
      return <span className="whitespace-nowrap tabular-nums">{day ? shortDate(day) : nothing}</span>
    },
  }),
])
