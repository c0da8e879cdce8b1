import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { OwnExercise } from '@/lib/clinical/own-exercise'
import type { PlanDraft, Prescription } from '@/lib/clinical/plan'
import { givenOwnExercise } from '@/lib/clinical/testing-own-exercise'
import { ownOf, presentDraft, presentLines } from './present-lines'

it('A plan that starts from a home program has the clinic’s own exercise as it is now, and the issued line keeps its own', () => {
  const asIssued = givenOwnExercise({ demands: [] })
  const asItIsNow = givenOwnExercise({ demands: ['flexion_loaded'] })
  const own = { ...defaultPrescription('bird-dog', 'a'), exercise: asIssued.slug, own: asIssued }
  const ofCatalog = defaultPrescription('walking', 'b')
  expect(presentLines([own, ofCatalog], [asItIsNow])).toEqual([{ ...own, own: asItIsNow }, ofCatalog])
  expect(own.own).toBe(asIssued)
})

const line = (own: OwnExercise) => ({ ...defaultPrescription('bird-dog', 'a'), exercise: own.slug, own })
const plan = (...prescriptions: Prescription[]): PlanDraft => ({ prescriptions, answers: [] })

describe('A draft with an exercise that the clinic changed since', () => {
  const before = givenOwnExercise({ demands: [] })
  const now = givenOwnExercise({ demands: ['flexion_loaded'] })
  const walk = defaultPrescription('walking', 'b')
  const kept = plan(walk, line(before))

  it.each<[string, PlanDraft, OwnExercise[], PlanDraft]>([
    ['has it as it is offered now', plan(), [now], plan(walk, line(now))],
    ['has it as it is now though it was put away', plan(line(now)), [], plan(walk, line(now))],
    ['keeps its own where the server said nothing of it', plan(walk), [], kept],
  ])('%s', (_says, onServer, offered, expected) =>
    expect(presentDraft(kept, [...offered, ...ownOf(onServer)])).toEqual(expected),
  )

  it('is the same draft where nothing changed, so that nothing is drawn again', () => {
    expect(presentDraft(kept, [structuredClone(before), ...ownOf(kept)])).toBe(kept)
    expect(presentDraft(kept, [now, ...ownOf(kept)]).prescriptions[0]).toBe(walk)
  })
})
