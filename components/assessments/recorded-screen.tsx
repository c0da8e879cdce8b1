import { Card } from '@/components/ui/card'
import type { AssessedFacts } from '@/lib/clinical/assessed-facts'
import { redFlagOf } from '@/lib/clinical/red-flags'
import { SCREEN_GROUPS } from '@/lib/clinical/screen-groups'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import { FlagAction } from './flag-action'

type Screen = AssessedFacts['redFlagScreen']

const ANSWERS = { yes: 'Yes', no: 'No', none: 'Not asked' }
const answerOf = (answer: boolean | undefined): string =>
  answer === undefined ? ANSWERS.none : answer ? ANSWERS.yes : ANSWERS.no

/** The answers to the screen: every yes with its action first, then all questions by group. */
export function RecordedScreen({ screen }: { screen: Screen }) {
  const raised = RED_FLAGS.filter((flag) => screen[flag] === true)
  const asked = Object.keys(screen).length
  return (
    <Card title="Red-flag screen" note={`${asked} of ${RED_FLAGS.length} questions asked`}>
      {raised.map((flag) => (
        <div key={flag} className="mb-4">
          <p className="font-medium">{redFlagOf(flag).name}</p>
          <FlagAction flag={flag} active={raised} />
        </div>
      ))}
      {asked === 0 ? (
        <p className="text-muted italic">Not assessed</p>
      ) : (
        <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
          {SCREEN_GROUPS.map(({ title, flags }) => (
            <section key={title} aria-label={title} className="min-w-0">
              <h3 className="border-b border-line pb-1 font-semibold">{title}</h3>
              <dl className="divide-y divide-line">
                {flags.map((flag) => (
                  <div key={flag} className="flex justify-between gap-4 py-1.5">
                    <dt className="min-w-0">{redFlagOf(flag).question}</dt>
                    <dd
                      className={
                        screen[flag] === undefined ? 'shrink-0 text-muted italic' : 'shrink-0 font-medium'
                      }
                    >
                      {answerOf(screen[flag])}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      )}
    </Card>
  )
}
