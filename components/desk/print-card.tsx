import { Printer } from 'lucide-react'
import { buttonStyle } from '@/components/ui/button-style'
import { Card } from '@/components/ui/card'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { PrintableProgram } from '@/lib/desk/schema'
import { paths } from '@/lib/paths'

/** What can be printed for a patient, the newest first: the paper itself says the rest. */
export const PrintCard = ({
  patientId,
  programs,
}: {
  patientId: string
  programs: readonly PrintableProgram[]
}) => (
  <Card title="To print" flush>
    {programs.length === 0 ? (
      <p className="px-4 py-5 text-muted sm:px-5">
        Nothing yet. What a therapist issues for this patient can be printed here.
      </p>
    ) : (
      <ul className="divide-y divide-line">
        {programs.map(({ id, number, issuedOn, issuedBy }, index) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:px-5">
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                Home program {number}
                {index === 0 ? <span className="font-normal text-muted"> – the newest</span> : null}
              </p>
              <p className="text-sm text-muted">
                {dateInWords(issuedOn)}, {issuedBy}
              </p>
            </div>
            <a
              href={paths.deskHandout(patientId, id)}
              target="_blank"
              rel="noreferrer"
              className={buttonStyle(index === 0 ? 'secondary' : 'quiet', 'small')}
            >
              <Printer aria-hidden />
              Print<span className="sr-only"> home program {number}: its PDF opens in a new tab</span>
            </a>
          </li>
        ))}
      </ul>
    )}
  </Card>
)
