import { SourceLine } from '@/components/findings/source-line'
import { Card } from '@/components/ui/card'
import type { ConditionGuide } from '@/lib/clinical/conditions/guide'
import { windowWords } from './recovery-words'

/** How long it usually takes, who says so, and when to look again. */
export const RecoveryCard = ({ guide: { recovery, reviewTrigger } }: { guide: ConditionGuide }) => (
  <Card title="Recovery">
    <div className="flex max-w-prose flex-col gap-4">
      {recovery.expectedDays ? (
        <p>
          <span className="text-lg font-semibold">Usually {windowWords(recovery.expectedDays)}</span>
          <span className="block text-sm text-muted">
            From onset. <SourceLine source={recovery.expectedDays.source} />
          </span>
        </p>
      ) : (
        <p className="text-muted">No usual number of days.</p>
      )}
      {recovery.article ? (
        <p>
          <span className="text-sm text-muted">The clinic’s article says: </span>
          {recovery.article}
        </p>
      ) : null}
      {recovery.other.map(({ text, source }) => (
        <p key={text}>
          {text}
          <span className="block text-sm text-muted">
            <SourceLine source={source} />
          </span>
        </p>
      ))}
      <section>
        <h3 className="font-semibold">When to review</h3>
        <p>{reviewTrigger}</p>
      </section>
    </div>
  </Card>
)
