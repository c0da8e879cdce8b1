import { ArrowUp, Check, CircleDashed, OctagonAlert, TriangleAlert } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { nameOfLine, type Prescribed } from '@/lib/clinical/prescribed-exercise'
import { proposalFor, type ResponseVerdict } from '@/lib/clinical/recovery/exercise-response'
import { proposalInWords, sessionInWords, VERDICT_WORDS } from './response-words'

const ICONS = { stop: OctagonAlert, raises: ArrowUp, late: TriangleAlert, good: Check, unclear: CircleDashed }
/** Of sessions that were broken off there may be any number before three were done. */
const SHOWN = 6
const LOUDEST_FIRST: readonly ResponseVerdict[] = ['stop', 'raises', 'late', 'good', 'unclear']

/** How the body answered each exercise, from check-ins, and what could be done about it. Nothing changes by itself. */
export function ResponseCard({
  picture,
  prescribed,
  planHref,
}: {
  picture: ClinicalPicture
  /** Exercises of the newest home program: what was left behind needs no answer. */
  prescribed: readonly Prescribed[]
  planHref: string
}) {
  const proposals = [...new Map(prescribed.map((line) => [line.exercise, line])).values()]
    .filter(({ exercise }) => picture.responses?.[exercise])
    .map(({ exercise, own }) => proposalFor(own ? { exercise, own } : { exercise }, picture))
    .toSorted((a, b) => LOUDEST_FIRST.indexOf(a.verdict) - LOUDEST_FIRST.indexOf(b.verdict))
  return (
    <Card
      title="Response to each exercise"
      note="Pain before → during → next morning"
      action={proposals.length > 0 ? <TextLink href={planHref}>Open the plan</TextLink> : undefined}
      flush
    >
      {proposals.length === 0 ? (
        <p className="px-4 py-4 text-muted sm:px-5">No check-in says yet how single exercises went.</p>
      ) : (
        <ul className="divide-y divide-line">
          {proposals.map((proposal) => {
            const { word, tone } = VERDICT_WORDS[proposal.verdict]
            const Icon = ICONS[proposal.verdict]
            return (
              <li key={proposal.exercise} className="space-y-1 px-4 py-3 sm:px-5">
                <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                  <span className="font-medium">{nameOfLine(proposal)}</span>
                  <Badge tone={tone}>
                    <Icon aria-hidden />
                    {word}
                  </Badge>
                </div>
                <p className="flex flex-wrap gap-x-4 text-sm text-muted tabular-nums">
                  {(picture.responses?.[proposal.exercise]?.sessions ?? [])
                    .slice(-SHOWN)
                    .map((session, index) => (
                      <span key={index}>{sessionInWords(session)}</span>
                    ))}
                </p>
                <p className="text-sm">{proposalInWords(proposal)}</p>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
