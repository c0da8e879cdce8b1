'use client'
import { Plus, X } from 'lucide-react'
import { useId } from 'react'
import { Disclosure } from '@/components/findings/disclosure'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { EXERCISE_MARKS, type ExerciseMark } from '@/lib/check-ins/schema'

/** One exercise of one day that the log says something about. */
export type DayMark = {
  readonly id: number
  readonly day: string
  readonly exercise: string
  readonly mark: ExerciseMark
}

const MARK_WORDS: Readonly<Record<ExerciseMark, string>> = {
  'left-out': 'was left out',
  hurt: 'brought sharp pain, or pain that built up',
}

type Option = { readonly value: string; readonly label: string }

function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: readonly (Option & { readonly value: Value })[]
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value)
          if (chosen) onChange(chosen.value)
        }}
        className={controlStyle}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What the log says about single exercises; folded, because most days need no word. */
export function ExerciseMarks({
  days,
  exercises,
  marks,
  onChange,
}: {
  /** Days with something entered. */
  days: readonly { readonly day: string; readonly label: string }[]
  exercises: readonly { readonly slug: string; readonly name: string }[]
  marks: readonly DayMark[]
  onChange: (marks: readonly DayMark[]) => void
}) {
  const [firstDay, firstExercise] = [days[0], exercises[0]]
  const change = (id: number, changed: Partial<DayMark>) =>
    onChange(marks.map((mark) => (mark.id === id ? { ...mark, ...changed } : mark)))
  const add = () => {
    if (!firstDay || !firstExercise) return
    const id = Math.max(0, ...marks.map((mark) => mark.id)) + 1
    onChange([...marks, { id, day: firstDay.day, exercise: firstExercise.slug, mark: 'left-out' }])
  }
  return (
    <Disclosure label="One exercise was left out or hurt">
      <div className="mt-2 flex flex-col gap-2">
        {marks.map(({ id, day, exercise, mark }, index) => (
          <div key={id} className="grid items-center gap-2 sm:grid-cols-[9rem_1fr_1fr_auto]">
            <Choice
              label={`Day of mark ${index + 1}`}
              value={day}
              options={days.map((one) => ({ value: one.day, label: one.label }))}
              onChange={(value) => change(id, { day: value })}
            />
            <Choice
              label={`Exercise of mark ${index + 1}`}
              value={exercise}
              options={exercises.map(({ slug, name }) => ({ value: slug, label: name }))}
              onChange={(value) => change(id, { exercise: value })}
            />
            <Choice
              label={`What mark ${index + 1} says`}
              value={mark}
              options={EXERCISE_MARKS.map((one) => ({ value: one, label: MARK_WORDS[one] }))}
              onChange={(value) => change(id, { mark: value })}
            />
            <Button
              variant="quiet"
              onClick={() => onChange(marks.filter((other) => other.id !== id))}
              aria-label={`Take mark ${index + 1} away`}
            >
              <X aria-hidden />
            </Button>
          </div>
        ))}
        <div>
          <Button size="small" onClick={add} aria-disabled={days.length === 0 || undefined}>
            <Plus aria-hidden />
            Add an exercise
          </Button>
          {days.length === 0 ? (
            <span className="ml-3 text-sm text-muted">Enter the day above first.</span>
          ) : null}
        </div>
      </div>
    </Disclosure>
  )
}
