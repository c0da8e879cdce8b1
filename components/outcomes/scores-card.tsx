import type { ReactNode } from 'react'
import { Disclosure } from '@/components/findings/disclosure'
import { SourceLine } from '@/components/findings/source-line'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { OutcomeAnswers } from '@/lib/clinical/outcomes/measure'
import { changeBetween, MEASURES } from '@/lib/clinical/outcomes/score'
import { answersInWords, changeInWords, verdictOf } from '@/lib/clinical/outcomes/score-words'
import { standingResults } from '@/lib/clinical/outcomes/standing-results'
import { OUTCOME_MEASURES, type OutcomeMeasure } from '@/lib/clinical/vocabulary'

export type ScoreRow = {
  readonly id: string
  readonly measure: OutcomeMeasure
  readonly measuredOn: string
  readonly answers: OutcomeAnswers
}

function Measure({
  measure,
  rows,
  drawing,
}: {
  measure: OutcomeMeasure
  rows: readonly ScoreRow[]
  drawing: ReactNode
}) {
  const standing = standingResults(rows)
  const [first, last] = [standing[0], standing.at(-1)]
  if (!first || !last) return null
  const { name, threshold, sources } = MEASURES[measure]
  const change = changeBetween(first.answers, last.answers)
  const canTell = measure === 'groc' || first !== last
  return (
    <section aria-label={name} className="border-b border-line px-4 py-4 last:border-b-0 sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="font-semibold">{name}</h3>
        {canTell && change ? (
          <Badge tone={change.matters && change.direction === 'better' ? 'action' : 'plain'}>
            {verdictOf(change)}
          </Badge>
        ) : null}
      </div>
      <p>
        {canTell
          ? changeInWords(first.answers, last.answers, change)
          : 'One result so far: a second one on another day tells the change.'}
      </p>
      <Disclosure label={`${threshold}.`} className="text-sm text-muted">
        <ul className="mt-1 space-y-1 pl-4.5 text-xs">
          {sources.map((source) => (
            <li key={source}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </Disclosure>
      {drawing ? <div className="mt-2">{drawing}</div> : null}
      <table className="mt-2 w-full text-left text-sm">
        <caption className="sr-only">{name}, every result</caption>
        <tbody>
          {rows.toReversed().map((row) => (
            <tr key={row.id} className="border-t border-line align-top">
              <th scope="row" className="w-40 py-1 pr-3 font-normal whitespace-nowrap text-muted">
                {dateInWords(row.measuredOn)}
              </th>
              <td className="py-1">
                {answersInWords(row.answers)}
                {standing.includes(row) ? null : (
                  <span className="text-muted"> · replaced by a later record of this day</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the measures say from the first to the last result, and whether that is more than chance. */
export const ScoresCard = ({
  scores,
  drawings = {},
  newHref,
}: {
  scores: readonly ScoreRow[]
  /** Each measure over time, on the axis of the page that shows it. */
  drawings?: Partial<Record<OutcomeMeasure, ReactNode>>
  newHref: string | undefined
}) => (
  <Card
    title="Outcome measures"
    flush
    action={
      newHref ? (
        <LinkButton href={newHref} size="small" className="print:hidden">
          Record scores
        </LinkButton>
      ) : undefined
    }
  >
    {scores.length === 0 ? (
      <p className="px-4 py-4 text-muted sm:px-5">
        No scores yet. Pain, the patient’s own activities and global change take a minute.
      </p>
    ) : (
      OUTCOME_MEASURES.map((measure) => (
        <Measure
          key={measure}
          measure={measure}
          rows={scores.filter((score) => score.measure === measure)}
          drawing={drawings[measure]}
        />
      ))
    )}
  </Card>
)
