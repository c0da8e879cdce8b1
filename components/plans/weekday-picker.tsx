'use client'
import clsx from 'clsx'
import type { Prescription } from '@/lib/clinical/plan'
import { WEEKDAYS, type Weekday } from '@/lib/clinical/vocabulary'
import { weekdayLabel } from '@/lib/clinical/weekdays'
import type { RunCommand } from './use-plan-editor'

/** Which days of the week: none pressed means that any days will do. */
export function WeekdayPicker({ line, name, run }: { line: Prescription; name: string; run: RunCommand }) {
  const chosen = line.weekdays ?? []
  const toggle = (day: Weekday): void => {
    const weekdays = chosen.includes(day) ? chosen.filter((one) => one !== day) : [...chosen, day]
    run({ do: 'set-weekdays', id: line.id, weekdays: weekdays.length === 0 ? null : weekdays })
  }
  return (
    <fieldset aria-label={`Days of the week, ${name}`} className="flex flex-wrap items-center gap-1">
      {WEEKDAYS.map((day) => {
        const isChosen = chosen.includes(day)
        return (
          <button
            key={day}
            type="button"
            aria-pressed={isChosen}
            aria-label={weekdayLabel(day)}
            onClick={() => toggle(day)}
            className={clsx(
              'h-8 min-w-10 rounded-md border px-1.5 text-sm pointer-coarse:h-11 pointer-coarse:min-w-11',
              isChosen
                ? 'border-action bg-action font-medium text-on-action'
                : 'border-line-strong/60 bg-panel text-ink hover:border-line-strong',
            )}
          >
            {weekdayLabel(day).slice(0, 3)}
          </button>
        )
      })}
      <span className="ml-1 text-sm text-muted">{chosen.length === 0 ? 'any days' : null}</span>
    </fieldset>
  )
}
