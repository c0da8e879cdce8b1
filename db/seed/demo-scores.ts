import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { OutcomeAnswers } from '@/lib/clinical/outcomes/measure'
import type { ScoresInput } from '@/lib/outcomes/schema'
import type { Story } from './stories'

const ACTIVITIES = ['Picking something up', 'Sitting through a meeting', 'Training'] as const

const bounded = (value: number): number => Math.max(0, Math.min(10, value))

/** What the patient of the story answered at one visit; the global change is asked at the last. */
export function demoScores(story: Story, visit: number, measuredOn: CalendarDate): ScoresInput | undefined {
  const [found, first] = [story.visits[visit], story.visits[0]]
  if (!found || !first) return undefined
  const [, pain] = found
  const isLast = visit === story.visits.length - 1
  const results: OutcomeAnswers[] = [
    { measure: 'nprs', now: pain, average: pain, worst: bounded(pain + 2) },
    {
      measure: 'activities',
      activities: ACTIVITIES.map((name, index) => ({ name, rating: bounded(10 - pain - index) })),
    },
  ]
  if (isLast && visit > 0) {
    const change = Math.max(-7, Math.min(7, Math.round((first[1] - pain) * 1.3)))
    results.push({ measure: 'groc', change })
  }
  return { measuredOn, results }
}
