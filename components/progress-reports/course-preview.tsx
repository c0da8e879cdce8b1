import { courseShapes, type Shape } from '@/components/handout/chart-shapes'
import type { Course, Period, WeekTable } from '@/lib/clinical/progress-report/report'
import { ChartDrawing } from './chart-drawing'

const WIDTH = 210
const HEIGHTS = { pain: 32, measure: 52 }

/** Words and their drawing. */
export const DrawnRow = ({
  name,
  sentence,
  threshold = '',
  shapes,
  width,
  height,
}: {
  name: string
  sentence: string
  threshold?: string
  shapes: readonly Shape[]
  width: number
  height: number
}) => (
  <div className="grid items-start gap-x-4 gap-y-1 sm:grid-cols-2">
    <p className="min-w-0 break-words">
      <strong className="block font-semibold">{name}</strong>
      {sentence} {threshold}
    </p>
    {shapes.length > 0 ? <ChartDrawing shapes={shapes} width={width} height={height} /> : null}
  </div>
)

/** One thing over time. */
export function CoursePreview({
  course,
  period,
  isMeasure = false,
}: {
  course: Course
  period: Period
  /** Results are few and far between, and joined all the same. */
  isMeasure?: boolean
}) {
  const size = { width: WIDTH, height: isMeasure ? HEIGHTS.measure : HEIGHTS.pain }
  const shapes = course.points.length > 0 ? courseShapes(course, period, size, isMeasure) : []
  return (
    <DrawnRow
      name={course.name}
      sentence={course.sentence}
      threshold={course.threshold}
      shapes={shapes}
      {...size}
    />
  )
}

/** The numbers of each week; down the page, where there is room on a phone too. */
export const WeeksPreview = ({ table: { label, columns, rows } }: { table: WeekTable }) => (
  <table className="w-full table-fixed text-xs">
    <caption className="sr-only">The numbers of each week</caption>
    <thead>
      <tr className="border-b border-line text-right align-bottom text-muted">
        {[label, ...rows.map((row) => row.label)].map((name) => (
          <th key={name} scope="col" className="py-1 pl-1 font-medium first:text-left">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {columns.map(({ from, text }, index) => (
        <tr key={from} className="border-b border-line text-right tabular-nums last:border-0">
          <th scope="row" className="py-1 text-left font-normal">
            {text}
          </th>
          {rows.map((row) => (
            <td key={row.label}>{row.texts[index]}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
