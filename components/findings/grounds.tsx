import { TextLink } from '@/components/ui/text-link'
import { disagreementsAbout } from '@/lib/clinical/disagreements'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { RuleId } from '@/lib/clinical/rules/rule-ids'
import type { SourceId } from '@/lib/clinical/sources'
import { paths } from '@/lib/paths'
import { SourceLine } from './source-line'
import { BothSides } from './sources-disagree'

/** What something that is said rests on. */
export type GroundsProps = {
  readonly sources: readonly SourceId[]
  /** The rules that say it; none for what no rule says. */
  readonly ruleIds?: readonly RuleId[]
  /** The exercise of which they say it; none where it is about the plan as a whole. */
  readonly exercise?: PrescribedSlug | undefined
}

/** The sources, the rules themselves, and both sides where the sources do not agree. */
export function Grounds({ sources, ruleIds = [], exercise }: GroundsProps) {
  const disagreements = disagreementsAbout(ruleIds, exercise)
  return (
    <>
      <ul className="mt-1 space-y-1 pl-4.5">
        {sources.map((source) => (
          <li key={source}>
            <SourceLine source={source} />
          </li>
        ))}
        {ruleIds.map((id) => (
          <li key={id}>
            <TextLink href={`${paths.rules()}#${id}`}>{id} in the rule book, with its cases</TextLink>
          </li>
        ))}
      </ul>
      {disagreements.length > 0 ? (
        <div className="mt-2 space-y-2 pl-4.5">
          <p className="font-medium">Sources disagree</p>
          {disagreements.map((disagreement) => (
            <BothSides key={disagreement.id} disagreement={disagreement} />
          ))}
        </div>
      ) : null}
    </>
  )
}
