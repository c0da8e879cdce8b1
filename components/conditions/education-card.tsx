import { Disclosure } from '@/components/findings/disclosure'
import { SourceLine } from '@/components/findings/source-line'
import { BothSides } from '@/components/findings/sources-disagree'
import { Card } from '@/components/ui/card'
import { disagreementsIn } from '@/lib/clinical/disagreements'
import type { EducationBlock } from '@/lib/clinical/education/block'
import type { EducationId } from '@/lib/clinical/education/education'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import { type Phase, PHASES } from '@/lib/clinical/vocabulary'

const phaseWords = (phases: readonly Phase[]): string =>
  phases.length === PHASES.length ? 'Every phase' : phases.map((phase) => PHASE_LABELS[phase]).join(', ')

const BASIS_WORDS = {
  article: 'After the clinic’s article',
  guideline: 'After guidelines and trials',
} as const

/** Where a block is from, and what the sources do not agree on. */
function Grounds({ block: { id, basis, sources } }: { block: EducationBlock<EducationId> }) {
  const disagreements = disagreementsIn(id)
  return (
    <div className="space-y-2 pb-1 pl-4.5 text-xs text-muted">
      <div>
        <p>{BASIS_WORDS[basis]}</p>
        <ul>
          {sources.map((source) => (
            <li key={source}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </div>
      {disagreements.length > 0 ? (
        <Disclosure label="Sources disagree">
          <div className="mt-1 space-y-2 pl-4.5">
            {disagreements.map((disagreement) => (
              <BothSides key={disagreement.id} disagreement={disagreement} />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </div>
  )
}

/** What patients with the condition are told, in which phases, and on what grounds. */
export const EducationCard = ({ blocks }: { blocks: readonly EducationBlock<EducationId>[] }) => (
  <Card title="What patients are told" note="In these words, by phase." flush>
    <ul className="divide-y divide-line">
      {blocks.map((block) => (
        <li key={block.id} className="px-4 py-2 sm:px-5">
          <Disclosure
            label={
              <span>
                <span className="text-ink">{block.title}</span>
                <span className="text-sm"> · {phaseWords(block.phases)}</span>
              </span>
            }
          >
            <ul className="list-disc space-y-1 py-1 pl-9">
              {block.says.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <Grounds block={block} />
          </Disclosure>
        </li>
      ))}
    </ul>
  </Card>
)
