import clsx from 'clsx'
import type { ReactNode } from 'react'
import { disagreementIdsAbout } from '@/lib/clinical/disagreement-rules'
import type { Finding } from '@/lib/clinical/finding'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { LateDisclosure } from './late-disclosure'
import { LateGrounds } from './late-grounds'
import { SeverityBadge } from './severity-badge'

const EDGES = {
  info: 'border-l-info/60',
  caution: 'border-l-caution',
  limit: 'border-l-limit',
  stop: 'border-l-stop',
} as const

/** The facts that made a rule fire, as the therapist recorded them. */
const Because = ({ because }: Pick<Finding, 'because'>) =>
  because.length === 0 ? null : (
    <p className="text-sm">
      <span className="text-muted">Because </span>
      {because.map(({ fact, label, value }, index) => (
        <span key={fact}>
          {index > 0 ? <span className="text-muted"> · </span> : null}
          <span className="text-muted">{label}:</span> {value}
        </span>
      ))}
    </p>
  )

/** Why, because of which facts, and where that is from. */
function Why({
  finding: { reason, because, sources, ruleIds },
  exercise,
}: {
  finding: Finding
  exercise: PrescribedSlug | undefined
}) {
  const doSourcesDisagree = disagreementIdsAbout(ruleIds, exercise).length > 0
  const count = sources.length === 1 ? 'Source' : `${sources.length} sources`
  return (
    <div className="space-y-1">
      <p className="text-sm">{reason}</p>
      <Because because={because} />
      <LateDisclosure
        className="text-xs text-muted"
        label={`${count} · rule ${ruleIds.join(', ')}${doSourcesDisagree ? ' · sources disagree' : ''}`}
      >
        {() => <LateGrounds sources={sources} ruleIds={ruleIds} exercise={exercise} />}
      </LateDisclosure>
    </div>
  )
}

/**
 * What one rule says: how serious, and why. `children` is what can be done about it. `settled` says how it was dealt
 * with: then the reasons are folded away, since what was answered is not asked again.
 */
export const FindingCard = ({
  finding,
  exercise,
  settled,
  children,
}: {
  finding: Finding
  /** None where it is about the plan as a whole. */
  exercise?: PrescribedSlug | undefined
  settled?: ReactNode
  children?: ReactNode
}) => {
  // A note asks for nothing: it says what it is about, and why only to those who want to know.
  const isFolded = Boolean(settled) || finding.severity === 'info'
  const why = <Why finding={finding} exercise={exercise} />
  return (
    <div className={clsx('border-l-3 py-0.5 pl-3', EDGES[finding.severity])}>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <SeverityBadge severity={finding.severity} />
        <span className="font-medium">{finding.title}</span>
        {settled}
        {isFolded ? (
          <LateDisclosure label="Why" className="text-sm open:w-full">
            {() => why}
          </LateDisclosure>
        ) : null}
        {isFolded ? children : null}
      </div>
      {isFolded ? null : (
        <div className="mt-1 space-y-1.5">
          {why}
          {children}
        </div>
      )}
    </div>
  )
}
