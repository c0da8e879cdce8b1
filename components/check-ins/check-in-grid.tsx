'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-state'
import type { CheckInProgram } from './check-in-program'
import { type DayMark, ExerciseMarks } from './exercise-marks'
import { GridCells } from './grid-cells'
import { enteredRows, filled, type GridRow, gridProblems } from './grid-model'

const SAVE_WORDS: Readonly<Record<number, string>> = { 0: 'Save', 1: 'Save 1 day' }

const refused = (
  problem: Pick<FormState, 'formError'> & Partial<Pick<FormState, 'fieldErrors'>>,
): FormState => ({
  fieldErrors: {},
  typed: {},
  ...problem,
})

/** Up to two weeks of a paper log at once: a row for each day, moved through by keys, saved together. */
export function CheckInGrid({
  action,
  program,
  days,
  nextHref,
}: {
  action: FormAction
  program: CheckInProgram
  days: readonly GridRow[]
  /** Where to go once they are saved. */
  nextHref: string
}) {
  const router = useRouter()
  const [rows, setRows] = useState(days)
  const [marks, setMarks] = useState<readonly DayMark[]>([])
  const entered = enteredRows(rows)

  async function save(previous: FormState, form: FormData): Promise<FormState> {
    const problems = gridProblems(rows)
    if (Object.keys(problems).length > 0) return refused({ fieldErrors: problems })
    const unmatched = marks.find(({ day }) => !entered.some((row) => row.day === day))
    if (unmatched)
      return refused({
        formError: 'An exercise is marked on a day that has nothing entered. Enter the day first.',
      })
    const state = await action(previous, form)
    if (state.done) router.push(nextHref)
    return state
  }

  const sent = entered.map(({ day, done, painBefore, painDuring, painNextDay, version }) => ({
    day,
    done,
    painBefore,
    painDuring,
    painNextDay,
    changes: version,
    exercises: marks.filter((mark) => mark.day === day).map(({ exercise, mark }) => ({ exercise, mark })),
  }))

  return (
    <Form action={save} label="Paper log">
      <input type="hidden" name="homeProgramId" value={program.id} />
      <input type="hidden" name="days" value={JSON.stringify(sent)} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-sm text-muted">
          Keys: <kbd>a</kbd> all, <kbd>s</kbd> some, <kbd>n</kbd> none; pain <kbd>0</kbd> to <kbd>9</kbd>,{' '}
          <kbd>x</kbd> for 10, <kbd>-</kbd> for not said. Each moves on by itself; arrows move, with Shift
          they mark days to fill together.
        </p>
        <Button
          size="small"
          onClick={() => setRows(filled(rows, ({ done }) => done === null, 'done', 'all'))}
        >
          All done
        </Button>
      </div>
      <GridCells rows={rows} onChange={setRows} />
      <ExerciseMarks days={entered} exercises={program.exercises} marks={marks} onChange={setMarks} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton pendingLabel="Saving…">
          {SAVE_WORDS[entered.length] ?? `Save ${entered.length} days`}
        </SubmitButton>
        <p className="text-sm text-muted">Nothing is saved before. All days are saved together, or none.</p>
      </div>
    </Form>
  )
}
