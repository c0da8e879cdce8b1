import { expect, it } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { givenOwnExercise } from '@/lib/clinical/testing-own-exercise'
import { presentLines } from './present-lines'

it('A plan that starts from a home program has the clinic’s own exercise as it is now, and the issued line keeps its own', () => {
  const asIssued = givenOwnExercise({ demands: [] })
  const asItIsNow = givenOwnExercise({ demands: ['flexion_loaded'] })
  const own = { ...defaultPrescription('bird-dog', 'a'), exercise: asIssued.slug, own: asIssued }
  const ofCatalog = defaultPrescription('walking', 'b')
  expect(presentLines([own, ofCatalog], [asItIsNow])).toEqual([{ ...own, own: asItIsNow }, ofCatalog])
  expect(own.own).toBe(asIssued)
})
