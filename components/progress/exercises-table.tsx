import { TriangleAlert } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { TextLink } from '@/components/ui/text-link'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import type { ExerciseCourse } from '@/lib/clinical/progress/exercise-course'
import { pointsOf } from '@/lib/clinical/progress/points'
import { trendWords } from '@/lib/clinical/progress/trend'
import { rounded } from '@/lib/clinical/progress-report/phrases'
import type { Period } from '@/lib/clinical/progress-report/report'
import { HURT_WORDS } from './hurt-words'
import { Sparkline } from './sparkline'

/** How each exercise went by itself, those that hurt marked with the way to the plan. */
export const ExercisesTable = ({
  courses,
  period,
  planHref,
}: {
  courses: readonly ExerciseCourse[]
  period: Period
  planHref: string
}) => (
  <div className="overflow-x-auto">
    <table className="w-full text-sm">
      <caption className="sr-only">Pain during each exercise</caption>
      <thead>
        <tr className="border-b border-line text-left text-muted">
          <th scope="col" className="px-4 py-2 font-medium sm:px-5">
            Exercise
          </th>
          <th scope="col" className="px-3 py-2 text-right font-medium">
            Sessions
          </th>
          <th scope="col" className="px-3 py-2 text-right font-medium">
            Median pain
          </th>
          <th scope="col" className="hidden px-3 py-2 font-medium sm:table-cell print:table-cell">
            Trend
          </th>
          <th scope="col" className="hidden px-3 py-2 pr-5 font-medium sm:table-cell print:table-cell">
            <span className="sr-only">Course</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {courses.map((course) => (
          <tr key={course.exercise} className="border-b border-line align-middle last:border-0">
            <th scope="row" className="px-4 py-2 text-left font-normal sm:px-5">
              <span className="mr-2">{nameOfLine(course)}</span>
              {course.hurt ? (
                <span className="inline-flex flex-wrap items-center gap-x-2">
                  <Badge tone={HURT_WORDS[course.hurt].tone}>
                    <TriangleAlert aria-hidden />
                    {HURT_WORDS[course.hurt].badge}
                  </Badge>
                  <TextLink href={planHref} className="print:hidden pointer-coarse:py-3">
                    Open the plan<span className="sr-only"> for {nameOfLine(course)}</span>
                  </TextLink>
                </span>
              ) : null}
            </th>
            <td className="px-3 py-2 text-right tabular-nums">{course.sessions}</td>
            <td className="px-3 py-2 text-right tabular-nums">
              {course.medianDuring === null ? (
                <span className="text-muted">not said</span>
              ) : (
                rounded(course.medianDuring)
              )}
            </td>
            <td className="hidden px-3 py-2 text-muted sm:table-cell print:table-cell">
              {trendWords(course.trend)}
            </td>
            <td className="hidden px-3 py-2 pr-5 sm:table-cell print:table-cell">
              <Sparkline points={pointsOf(course.told, period)} period={period} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
