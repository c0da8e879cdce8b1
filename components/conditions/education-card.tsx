import { Disclosure } from '@/components/findings/disclosure'
import { Card } from '@/components/ui/card'
import type { EducationBlock } from '@/lib/clinical/education/block'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import { type Phase, PHASES } from '@/lib/clinical/vocabulary'

const phaseWords = (phases: readonly Phase[]): string =>
  phases.length === PHASES.length ? 'Every phase' : phases.map((phase) => PHASE_LABELS[phase]).join(', ')

/** What patients with the condition are told, and in which phases. */
export const EducationCard = ({ blocks }: { blocks: readonly EducationBlock[] }) => (
  <Card title="What patients are told" note="In these words, by phase." flush>
    <ul className="divide-y divide-line">
      {blocks.map(({ id, title, says, phases }) => (
        <li key={id} className="px-4 py-2 sm:px-5">
          <Disclosure
            label={
              <span>
                <span className="text-ink">{title}</span>
                <span className="text-sm"> · {phaseWords(phases)}</span>
              </span>
            }
          >
            <ul className="list-disc space-y-1 py-1 pl-9">
              {says.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Disclosure>
        </li>
      ))}
    </ul>
  </Card>
)
