import { TriangleAlert } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { ExerciseCourse } from '@/lib/clinical/progress/exercise-course'
import { spanInWords } from '@/lib/clinical/progress-report/phrases'
import type { Period } from '@/lib/clinical/progress-report/report'
import { hurtInSentences } from './hurt-words'

/** How it goes, in sentences, before any drawing. */
export function ProgressSummary({
  period,
  sentences,
  courses,
  planHref,
}: {
  period: Period
  sentences: readonly string[]
  courses: readonly ExerciseCourse[]
  planHref: string
}) {
  const hurting = hurtInSentences(courses)
  return (
    <Card
      title="In short"
      note={`${spanInWords(period.from, period.to)}. Pain and days done are as told by the patient.`}
    >
      <ul className="flex max-w-prose flex-col gap-1.5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {hurting ? (
          <li className="flex gap-2">
            <TriangleAlert className="mt-1 size-4 shrink-0 text-caution" aria-hidden />
            <span>
              {hurting}{' '}
              <TextLink href={planHref} className="print:hidden">
                Change the plan
              </TextLink>
            </span>
          </li>
        ) : null}
      </ul>
    </Card>
  )
}
