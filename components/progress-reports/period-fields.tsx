'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { FieldError } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { type CalendarDate, parseCalendarDate } from '@/lib/clinical/calendar-date'
import { type EpisodeDays, periodProblems } from '@/lib/clinical/progress-report/period'
import type { Period } from '@/lib/clinical/progress-report/report'
import { paths } from '@/lib/paths'

/** The days that the report tells of. A change that makes sense is shown in the preview at once. */
export function PeriodFields({
  patientId,
  period,
  episode,
  today,
}: {
  patientId: string
  period: Period
  episode: EpisodeDays & { readonly id: string }
  today: CalendarDate
}) {
  const router = useRouter()
  const [isLoading, startLoading] = useTransition()
  const [typed, setTyped] = useState<{ readonly from: string; readonly until: string }>({
    from: period.from,
    until: period.to,
  })
  const [problem, setProblem] = useState('')

  function change(changed: Partial<typeof typed>) {
    const next = { ...typed, ...changed }
    setTyped(next)
    const [from, to] = [parseCalendarDate(next.from), parseCalendarDate(next.until)]
    if (!from || !to) return setProblem('Give both days as full dates.')
    const problems = Object.values(periodProblems({ from, to }, episode, today)).flat()
    setProblem(problems.join(' '))
    if (problems.length === 0)
      startLoading(() =>
        router.replace(paths.progressReports(patientId, episode.id, { from, to }), {
          scroll: false,
        }),
      )
  }

  return (
    <div className="flex flex-col gap-1.5">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput
          name="from"
          type="date"
          label="Period from"
          value={typed.from}
          min={episode.startedOn}
          max={typed.until}
          onChange={({ target }) => change({ from: target.value })}
        />
        <TextInput
          name="until"
          type="date"
          label="Period to"
          value={typed.until}
          min={typed.from}
          max={episode.dischargedOn ?? today}
          onChange={({ target }) => change({ until: target.value })}
        />
      </div>
      <div aria-live="polite">
        {problem === '' ? null : <FieldError id="period-problem" errors={[problem]} />}
        {isLoading ? <p className="text-sm text-muted">Reading these days from the record…</p> : null}
      </div>
    </div>
  )
}
