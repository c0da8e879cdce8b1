import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/clinical/calendar-date'
import { painCourse } from '@/lib/clinical/progress-report/course'
import { longestReport, sampleReport } from '@/lib/progress-reports/testing'
import { day } from '@/lib/clinical/testing'
import { courseShapes, doneShapes, placeOfDay, rowShapes, type Shape } from './chart-shapes'

const size = { width: 230, height: 40 }
const period = { from: day('2026-03-02'), to: day('2026-03-29') }

const courseOf = (...days: readonly number[]) =>
  painCourse(
    'Pain',
    days.map((offset) => ({ day: addDays(period.from, offset), value: 5 })),
    period,
  )

const dots = (shapes: readonly Shape[]) => shapes.filter(({ kind }) => kind === 'dot').length
const paths = (shapes: readonly Shape[]) => shapes.filter(({ kind }) => kind === 'path')

function xsOf(shape: Shape): number[] {
  switch (shape.kind) {
    case 'line':
      return [shape.from[0], shape.to[0]]
    case 'path':
      return shape.places.map(([x]) => x)
    case 'words':
    case 'dot':
      return [shape.at[0]]
    case 'area':
    case 'frame':
      return [shape.at[0], shape.at[0] + shape.width]
  }
}

describe('A drawing of a course', () => {
  it('joins days that are close and makes no claim over more than a week', () => {
    expect(paths(courseShapes(courseOf(0, 3, 10, 20, 21), period, size, false))).toHaveLength(2)
    expect(paths(courseShapes(courseOf(0, 20), period, size, false))).toHaveLength(0)
  })

  it('joins results of a measure, however far apart', () => {
    expect(paths(courseShapes(courseOf(0, 20), period, size, true))).toHaveLength(1)
  })

  it('draws a dot for every day, and a line alone where they would cover it', () => {
    expect(dots(courseShapes(courseOf(0, 1, 2), period, size, false))).toBe(3)
    const many = courseOf(...Array.from({ length: 60 }, (_, index) => index / 3))
    expect(dots(courseShapes(many, period, size, false))).toBe(2)
  })
})

describe('The drawings of a report', () => {
  it.each([
    ['the sample', sampleReport()],
    ['a year', longestReport('W')],
  ])('stay inside their frame, each day at the same place: %s', (_says, report) => {
    const { course, outcomes } = report
    const all = [
      ...[...course.pain, ...outcomes.measures].flatMap((one) =>
        courseShapes(one, report.period, size, true),
      ),
      ...(course.done ? doneShapes(course.done, report.period, size) : []),
      ...(course.weeks ? rowShapes(course.weeks, ['1'], report.period, size) : []),
    ]
    const xs = all.flatMap(xsOf)
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...xs)).toBeLessThanOrEqual(size.width)
  })

  it('give every day of the period as much room', () => {
    const at = placeOfDay(period, size.width)
    const widths = [0, 10, 27].map((offset) => {
      const first = addDays(period.from, offset)
      return at(addDays(first, 1)) - at(first)
    })
    for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0)
  })
})
