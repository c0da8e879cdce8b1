'use client'
import { Fragment, useRef } from 'react'
import { countInWords } from '@/components/findings/severity-words'
import { SEVERITIES, type Severity } from '@/lib/clinical/vocabulary'
import { lineElementId, WHOLE_PLAN_ID } from './line-element'
import { type DecidedFinding, openInWords, type ShownReview } from './line-review'

const isOpen = ({ needs }: DecidedFinding): boolean => needs !== null

/** Where something of each severity is still open, in the order of the page. */
function openPlaces({ banners, lines }: ShownReview): readonly { severity: Severity; place: string }[] {
  return [
    ...banners.filter(isOpen).map(({ finding }) => ({ severity: finding.severity, place: WHOLE_PLAN_ID })),
    ...lines.flatMap(({ prescriptionId, findings }) =>
      findings
        .filter(isOpen)
        .map(({ finding }) => ({ severity: finding.severity, place: lineElementId(prescriptionId) })),
    ),
  ]
}

const COLORS = { stop: 'text-stop', limit: 'text-limit', caution: 'text-caution' } as const
const hasColor = (severity: Severity): severity is keyof typeof COLORS => severity in COLORS

/** What is still to answer, by how serious it is; a press leads to the first place, the next press to the one after. */
export function OpenSummary({
  review,
  onLead,
}: {
  review: ShownReview
  /** Before the focus goes to a place: brings the lines into sight, where another pane may stand in front of them. */
  onLead: () => void
}) {
  const lastPlace = useRef<string | null>(null)
  const places = openPlaces(review)
  const goTo = (severity: Severity): void => {
    const wanted = [...new Set(places.flatMap((one) => (one.severity === severity ? [one.place] : [])))]
    const at = lastPlace.current === null ? -1 : wanted.indexOf(lastPlace.current)
    const next = wanted[(at + 1) % wanted.length]
    if (next === undefined) return
    lastPlace.current = next
    onLead()
    requestAnimationFrame(() => document.getElementById(next)?.focus())
  }
  const open = SEVERITIES.toReversed()
    .filter(hasColor)
    .filter((severity) => review.open.includes(severity))
  return (
    <p className="text-sm text-muted" role="status">
      {open.length === 0
        ? openInWords(review)
        : open.map((severity, index) => (
            <Fragment key={severity}>
              {index > 0 ? ', ' : ''}
              <button
                type="button"
                title="Go there"
                onClick={() => goTo(severity)}
                className={`rounded-sm font-medium underline decoration-current/40 underline-offset-3 hover:decoration-current pointer-coarse:min-h-11 ${COLORS[severity]}`}
              >
                {countInWords(review.open.filter((one) => one === severity))}
              </button>
            </Fragment>
          ))}
      {open.length === 0 ? '' : ' to answer'}
    </p>
  )
}
