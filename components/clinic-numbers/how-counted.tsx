import { Card } from '@/components/ui/card'
import { FEWEST_ADHERENCE_DAYS } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import { FEWEST_PATIENTS } from '@/lib/clinical/clinic-numbers/hidden-groups'
import { FEWEST_FOR_A_TREND, SHORTEST_TREND_DAYS } from '@/lib/clinical/progress/trend'

const PARTS = [
  [
    'Adherence',
    `Days done of days asked, from the first home program to the end of care or today. A day without a check-in counts as not done. Told of an episode from day ${FEWEST_ADHERENCE_DAYS} of its programs on.`,
  ],
  [
    'Change in pain',
    `Pain before exercise, 0 to 10: the median of the last week told less that of the first. Below zero, pain fell. Told from ${FEWEST_FOR_A_TREND} days on, over at least ${SHORTEST_TREND_DAYS} days.`,
  ],
  [
    'Under each number',
    'The 95 % interval of the mean, and of how many episodes it is (n). The interval says how unsure the mean is by chance alone; nothing about why it is so.',
  ],
  [
    'Too few to show',
    `A group, or a mean, of fewer than ${FEWEST_PATIENTS} patients is not shown. The next smallest is then left out too, or the small one could be worked out from the others.`,
  ],
] as const

/** What the numbers are of, and why some are not there. */
export const HowCounted = () => (
  <Card title="How this is counted" className="max-w-3xl">
    <dl className="space-y-3">
      {PARTS.map(([name, text]) => (
        <div key={name}>
          <dt className="font-medium">{name}</dt>
          <dd className="text-muted">{text}</dd>
        </div>
      ))}
    </dl>
  </Card>
)
