import { Disclosure } from '@/components/findings/disclosure'
import { SourceLine } from '@/components/findings/source-line'
import { Card } from '@/components/ui/card'
import { CONDITION_LABELS, PHASE_LABELS } from '@/lib/clinical/labels'
import type { Template } from '@/lib/clinical/templates/template'
import { type NO_TEMPLATE, templateLines } from '@/lib/clinical/templates/templates'
import type { Condition } from '@/lib/clinical/vocabulary'
import { TemplateLines } from './template-lines'

/** The templates of one condition by phase, and why a phase has none. */
export const ConditionTemplates = ({
  condition,
  templates,
  without,
}: {
  condition: Condition
  templates: readonly Template[]
  without: typeof NO_TEMPLATE
}) => (
  <Card title={CONDITION_LABELS[condition]} flush>
    <ul className="divide-y divide-line">
      {templates.map((template) => (
        <li key={template.phase} className="px-4 py-3 sm:px-5">
          <h3 className="font-medium">{PHASE_LABELS[template.phase]}</h3>
          <p className="text-sm text-muted">{template.why}</p>
          <Disclosure label={`${template.lines.length} exercises`} className="mt-1">
            <div className="space-y-3 pt-2">
              <TemplateLines lines={templateLines(template, String)} />
              <ul className="space-y-1 text-xs text-muted">
                {template.sources.map((source) => (
                  <li key={source}>
                    <SourceLine source={source} />
                  </li>
                ))}
              </ul>
            </div>
          </Disclosure>
        </li>
      ))}
      {without.map(({ phase, why }) => (
        <li key={phase} className="px-4 py-3 text-sm text-muted sm:px-5">
          <span className="font-medium">{PHASE_LABELS[phase]}: none.</span> {why}
        </li>
      ))}
    </ul>
  </Card>
)
