import Link from 'next/link'
import { Card } from '@/components/ui/card'
import type { ConditionGuide } from '@/lib/clinical/conditions/guide'
import { CONDITION_LABELS } from '@/lib/clinical/labels'
import { paths } from '@/lib/paths'
import { windowWords } from './recovery-words'

const ConditionRow = ({ guide: { slug, alsoCalled, recovery } }: { guide: ConditionGuide }) => (
  <li>
    <Link
      href={paths.condition(slug)}
      className="grid gap-x-6 gap-y-0.5 px-4 py-2.5 hover:bg-sunken focus-visible:-outline-offset-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-5"
    >
      <span className="min-w-0">
        <span className="font-medium">{CONDITION_LABELS[slug]}</span>
        <span className="block text-sm text-muted">{alsoCalled.join(', ')}</span>
      </span>
      {recovery.expectedDays ? (
        <span className="text-sm whitespace-nowrap text-muted">
          Usually {windowWords(recovery.expectedDays)}
        </span>
      ) : null}
    </Link>
  </li>
)

/** Conditions of one kind, each with the time it usually takes. */
export const ConditionList = ({
  title,
  note,
  guides,
}: {
  title: string
  note: string
  guides: readonly ConditionGuide[]
}) => (
  <Card title={title} note={note} flush>
    <ul className="divide-y divide-line">
      {guides.map((guide) => (
        <ConditionRow key={guide.slug} guide={guide} />
      ))}
    </ul>
  </Card>
)
