import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { PlanDraft } from '@/lib/clinical/plan'
import { ConflictChoice } from './conflict-choice'

const bridge = defaultPrescription('glute-bridge', 'a')
const dog = defaultPrescription('bird-dog', 'b')
const mine: PlanDraft = { prescriptions: [bridge, dog], answers: [] }

const nothing = () => undefined

/** What is read where Dana saved this meanwhile. */
const said = (theirs: PlanDraft): string =>
  renderToStaticMarkup(
    <ConflictChoice
      mine={mine}
      theirs={{ ...theirs, version: 2, savedBy: 'Dana Reyes', savedAt: '2026-11-29T09:00:00.000Z' }}
      who="Dana Reyes"
      savedAt="at 9:00"
      onKeepMine={nothing}
      onTakeTheirs={nothing}
      onKeepBoth={nothing}
    />,
  )

describe('The choice between two versions of a plan', () => {
  it.each<readonly [string, PlanDraft, string]>([
    ['their order', { ...mine, prescriptions: [dog, bridge] }, 'What differs: their order.'],
    [
      'what it was started from',
      { ...mine, startedFrom: 'Strain, settling' },
      'What differs: what the plan was started from.',
    ],
    [
      'their order and what it was started from',
      { prescriptions: [dog, bridge], answers: [], startedFrom: 'Strain, settling' },
      'What differs: their order, and what the plan was started from.',
    ],
  ])('says that only %s differs, and offers one version or the other', (_says, theirs, words) => {
    const page = said(theirs)
    expect(page).toContain(`The exercises are the same in both. ${words}`)
    expect(page).toMatch(/Keep mine.*Take theirs/)
    expect(page).not.toContain('Keep what is chosen above')
  })

  it('offers to keep what is chosen line by line where a line differs', () => {
    const page = said({ ...mine, prescriptions: [{ ...bridge, note: 'Slowly.' }, dog] })
    expect(page).toContain('Keep what is chosen above')
    expect(page).toContain('1 exercise is the same in both.')
  })
})
