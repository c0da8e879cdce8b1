import { Printer } from 'lucide-react'
import { buttonStyle } from '@/components/ui/button-style'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { paths } from '@/lib/paths'

type HomeProgramLine = {
  readonly id: string
  readonly number: number
  readonly purpose: 'treatment' | 'keep_going'
  readonly issuedOn: CalendarDate
  readonly issuedBy: string
  readonly exercises: number
}

/** What the patient was given to take home, the newest first, each with its handout. */
export const HomeProgramsCard = ({
  patientId,
  homePrograms,
}: {
  patientId: string
  homePrograms: readonly HomeProgramLine[]
}) => (
  <Card title="Home programs" flush>
    {homePrograms.length === 0 ? (
      <p className="px-4 py-5 text-muted sm:px-5">
        None yet. A plan becomes a home program when it is issued.
      </p>
    ) : (
      <ul className="divide-y divide-line">
        {homePrograms.map(({ id, number, purpose, issuedOn, issuedBy, exercises }, index) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:px-5">
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <TextLink href={paths.homeProgram(patientId, id)} className="font-medium">
                  Home program {number}
                </TextLink>
                {index === 0 ? <span className="text-sm text-muted">the one to follow now</span> : null}
                {purpose === 'keep_going' ? (
                  <span className="text-sm text-muted">to keep going after discharge</span>
                ) : null}
              </p>
              <p className="text-sm text-muted">
                {dateInWords(issuedOn)}, {exercises === 1 ? '1 exercise' : `${exercises} exercises`},{' '}
                {issuedBy}
              </p>
            </div>
            <a
              href={paths.handout(patientId, id)}
              target="_blank"
              rel="noreferrer"
              className={buttonStyle(index === 0 ? 'secondary' : 'quiet', 'small')}
            >
              <Printer aria-hidden />
              PDF<span className="sr-only"> of home program {number}, opens in a new tab</span>
            </a>
          </li>
        ))}
      </ul>
    )}
  </Card>
)
