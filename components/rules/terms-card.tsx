import { Disclosure } from '@/components/findings/disclosure'
import { Card } from '@/components/ui/card'
import { RULE_TERMS } from '@/lib/clinical/rules/rule-terms'

/** What the words in the rules stand for, such as when a back counts as irritated. */
export const TermsCard = () => (
  <Card title="What the words mean" note="Facts that are worked out before a rule is asked.">
    <Disclosure label="All of them">
      <dl className="mt-1.5 space-y-2 pl-4.5 text-sm">
        {RULE_TERMS.map(({ term, meaning }) => (
          <div key={term}>
            <dt className="font-medium">{term}</dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  </Card>
)
