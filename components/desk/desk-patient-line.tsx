import Link from 'next/link'
import { shortDate } from '@/lib/clinical/date-in-words'
import type { DeskPatient } from '@/lib/desk/schema'
import { paths } from '@/lib/paths'

/** A patient of the front desk's list, where there is no room for columns. */
export const DeskPatientLine = ({ patient }: { patient: DeskPatient }) => (
  <Link
    href={paths.deskPatient(patient.id)}
    className="block px-4 py-3.5 focus-visible:-outline-offset-2 active:bg-sunken"
  >
    <span className="block font-semibold">{patient.name}</span>
    <span className="block text-sm text-muted">
      {patient.recordNumber} · born {patient.bornIn}
    </span>
    <span className="mt-1 block text-sm break-words">
      {[
        patient.phone,
        patient.email,
        patient.therapistName,
        patient.nextVisitOn ? `Next visit ${shortDate(patient.nextVisitOn)}` : '',
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  </Link>
)
