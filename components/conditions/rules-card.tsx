import { SeverityBadge } from '@/components/findings/severity-badge'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { Rule } from '@/lib/clinical/rules/rule'
import type { Condition } from '@/lib/clinical/vocabulary'
import { paths } from '@/lib/paths'

/** The rules that name the condition. Those for everybody (pain, phase, red flags) hold as well. */
export const RulesCard = ({ condition, rules }: { condition: Condition; rules: readonly Rule[] }) => (
  <Card
    title="Rules about it"
    note="Beside those on pain, phase, leg symptoms and red flags, which hold for everybody."
    action={
      <TextLink href={paths.rules(condition)} className="text-sm">
        In the rule book
      </TextLink>
    }
    flush
  >
    {rules.length === 0 ? <p className="px-4 py-3 text-muted sm:px-5">No rule names it.</p> : null}
    <ul className="divide-y divide-line">
      {rules.map(({ id, title, severity }) => (
        <li key={id} className="flex items-start gap-3 px-4 py-2.5 sm:px-5">
          <span className="w-22 shrink-0">
            <SeverityBadge severity={severity} />
          </span>
          <span className="min-w-0">
            {title} <span className="text-sm whitespace-nowrap text-muted">{id}</span>
          </span>
        </li>
      ))}
    </ul>
  </Card>
)
