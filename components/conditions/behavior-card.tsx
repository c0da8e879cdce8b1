import { Card } from '@/components/ui/card'
import type { ConditionGuide } from '@/lib/clinical/conditions/guide'
import { Statements } from './statements'

/** What the condition looks like, and what makes it better or worse. */
export const BehaviorCard = ({ guide }: { guide: ConditionGuide }) => (
  <Card title="What it looks like">
    <div className="flex max-w-prose flex-col gap-5">
      <Statements statements={guide.presentation} />
      <section>
        <h3 className="mb-1 font-semibold">What makes it worse</h3>
        <Statements statements={guide.aggravating} />
      </section>
      <section>
        <h3 className="mb-1 font-semibold">What eases it</h3>
        <Statements statements={guide.easing} />
      </section>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <div>
          <dt className="text-sm text-muted">Usual direction</dt>
          <dd>{guide.direction}</dd>
        </div>
        <div>
          <dt className="text-sm text-muted">Leg symptoms</dt>
          <dd>{guide.legSymptoms}</dd>
        </div>
      </dl>
    </div>
  </Card>
)
