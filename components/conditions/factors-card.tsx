import { SourceLine } from '@/components/findings/source-line'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { exerciseOf } from '@/lib/clinical/catalog'
import type { ContributingFactorGuide } from '@/lib/clinical/contributing-factors'
import { EDUCATION } from '@/lib/clinical/education/education'
import { CONTRIBUTING_FACTOR_LABELS } from '@/lib/clinical/labels'
import { RULES } from '@/lib/clinical/rules/rules'
import { paths } from '@/lib/paths'

const Factor = ({
  factor: { id, article, otherView, exercises, rules, education },
}: {
  factor: ContributingFactorGuide
}) => (
  <li className="flex flex-col gap-1.5 px-4 py-3 sm:px-5">
    <h3 className="font-medium">{CONTRIBUTING_FACTOR_LABELS[id]}</h3>
    <p>{article}</p>
    {otherView ? (
      <p className="text-sm text-muted">
        {otherView.text} <SourceLine source={otherView.source} />
      </p>
    ) : null}
    {exercises.length > 0 ? (
      <p className="text-sm">
        <span className="text-muted">Exercises: </span>
        {exercises.map((slug, index) => (
          <span key={slug}>
            {index > 0 ? ', ' : ''}
            <TextLink href={paths.exercise(slug)}>{exerciseOf(slug).name}</TextLink>
          </span>
        ))}
      </p>
    ) : null}
    <p className="text-sm">
      <span className="text-muted">What patients are told: </span>
      {EDUCATION.filter((block) => education.includes(block.id))
        .map(({ title }) => title)
        .join('; ')}
    </p>
    {rules.length > 0 ? (
      <p className="text-sm">
        <span className="text-muted">Rules: </span>
        {RULES.filter((rule) => rules.includes(rule.id))
          .map(({ title }) => title)
          .join('; ')}
      </p>
    ) : null}
  </li>
)

/** What may have led to it, as the clinic's article has it, with the other view beside it. */
export const FactorsCard = ({ factors }: { factors: readonly ContributingFactorGuide[] }) => (
  <Card
    title="What may have led to it"
    note="As the clinic’s article says; another view stands beside it. More than one may apply."
    flush
  >
    <ul className="grid divide-y divide-line">
      {factors.map((factor) => (
        <Factor key={factor.id} factor={factor} />
      ))}
    </ul>
  </Card>
)
