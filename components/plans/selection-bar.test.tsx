import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { type EditHistory, record, startHistory, undo } from '@/lib/clinical/edit-history'
import type { PlanDraft } from '@/lib/clinical/plan'
import { applyCommand } from '@/lib/clinical/plan-commands'
import { SelectionBar } from './selection-bar'

type NumberField = { readonly field: string; readonly onValue: (value: number | null) => void }

const numbers = vi.hoisted(() => new Map<string, NumberField>())
// Typed into by the test: no browser is here.
vi.mock('./compact-number', () => ({
  CompactNumber: (props: NumberField) => {
    numbers.set(props.field, props)
    return null
  },
}))

const nothing = (): void => undefined

/** The plan after this many sets were given to the lines that are selected. */
function withSets(
  history: EditHistory<PlanDraft>,
  ids: readonly string[],
  sets: number,
): EditHistory<PlanDraft> {
  let next = history
  renderToStaticMarkup(
    <SelectionBar
      lines={history.present.prescriptions}
      selected={new Set(ids)}
      run={(command, name) => {
        const result = applyCommand(next.present, command)
        if ('draft' in result) next = record(next, result.draft, name)
      }}
      onSelectAll={nothing}
      onClear={nothing}
    />,
  )
  numbers.get('sets')?.onValue(sets)
  return next
}

const setsOf = ({ present }: EditHistory<PlanDraft>) => present.prescriptions.map(({ dosage }) => dosage.sets)

it('undoes what was set for some lines without what was set for as many others just before', () => {
  const prescriptions = ['a', 'b', 'c', 'd'].map((id) => defaultPrescription('bird-dog', id))
  const start = startHistory<PlanDraft>({ prescriptions, answers: [] })
  const [usual] = setsOf(start)
  const first = withSets(withSets(start, ['a', 'b'], 1), ['a', 'b'], 5)
  const both = withSets(first, ['c', 'd'], 6)
  expect(setsOf(both)).toEqual([5, 5, 6, 6])
  expect(setsOf(undo(both))).toEqual([5, 5, usual, usual])
  expect(setsOf(undo(undo(both)))).toEqual(setsOf(start))
})
