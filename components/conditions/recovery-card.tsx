import { SourceLine } from '@/components/findings/source-line'
import { Card } from '@/components/ui/card'
import type { ConditionGuide } from '@/lib/clinical/conditions/guide'
import type { SourceId } from '@/lib/clinical/sources'
import { windowWords } from './recovery-words'

/** Where the number of days comes from. */
function Basis({ source }: { source: SourceId }) {
  if (source === 'article') return 'From onset, as the clinic’s article says.'
  if (source === 'product-default')
    return 'From onset. No source gives days: a default of this product, for clinical sign-off.'
  return (
    <>
      From onset. <SourceLine source={source} />
    </>
  )
}

/** How long it usually takes, who says so, and when to look again. */
export const RecoveryCard = ({ guide: { recovery, reviewTrigger } }: { guide: ConditionGuide }) => (
  <Card title="Recovery">
    <div className="flex max-w-prose flex-col gap-4">
      {recovery.expectedDays ? (
        <p>
          <span className="text-lg font-semibold">Usually {windowWords(recovery.expectedDays)}</span>
          <span className="block text-sm text-muted">
            <Basis source={recovery.expectedDays.source} />
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
