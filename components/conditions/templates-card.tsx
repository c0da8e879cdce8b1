import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { exerciseOf } from '@/lib/clinical/catalog'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import type { Template } from '@/lib/clinical/templates/template'
import { paths } from '@/lib/paths'

/** Where a plan for the condition can start, phase by phase. */
export const TemplatesCard = ({ templates }: { templates: readonly Template[] }) => (
  <Card
    title="Where a plan can start"
    action={
      <TextLink href={paths.templates()} className="text-sm">
        All templates
      </TextLink>
    }
    flush
  >
    <ul className="divide-y divide-line">
      {templates.map(({ phase, why, lines }) => (
        <li key={phase} className="px-4 py-2.5 sm:px-5">
          <h3 className="font-medium">{PHASE_LABELS[phase]}</h3>
          <p className="text-sm text-muted">{why}</p>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {lines.map(({ exercise }) => (
              <li key={exercise}>
                <TextLink href={paths.exercise(exercise)}>{exerciseOf(exercise).name}</TextLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </Card>
)
