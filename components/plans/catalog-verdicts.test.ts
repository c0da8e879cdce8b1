import { describe, expect, it } from 'vitest'
import { exerciseOf } from '@/lib/clinical/catalog'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { day } from '@/lib/clinical/testing'
import { givenOwnExercise } from '@/lib/clinical/testing-own-exercise'
import { catalogVerdicts, isHeld } from './catalog-verdicts'

const inFlare: ClinicalPicture = {
  conditions: ['lumbar-strain-sprain'],
  phase: 'acute_flare',
  activeFlare: true,
  painNow: 6,
  legSymptoms: 'none',
  precautions: [],
  redFlags: [],
}
const verdicts = catalogVerdicts(inFlare, [], day('2026-11-23'))

describe('What a row says about an exercise before it is added', () => {
  it('is the most serious thing that would be open', () => {
    const verdict = verdicts.of(exerciseOf('sit-up'))
    expect(verdict?.severity).toBe('limit')
    expect(isHeld(verdict)).toBe(true)
  })

  it('is nothing where nothing would be open', () => {
    expect(verdicts.of(exerciseOf('diaphragmatic-breathing'))).toBeUndefined()
  })

  it('is the same of an exercise of the clinic’s own that asks for the same', () => {
    const { demands, kind, loadClass, dosage } = exerciseOf('sit-up')
    const own = givenOwnExercise({ demands, kind, loadClass, dosage })
    expect(verdicts.of(own)?.severity).toBe('limit')
  })

  it('does not hold back an exercise that nobody assessed, nor call it clear', () => {
    const own = givenOwnExercise({ demands: null })
    expect(isHeld(verdicts.of(own))).toBe(false)
    expect(verdicts.review(own).notAssessed.map(({ fact }) => fact)).toContain('demands')
  })

  it('names what stops the whole plan beside it, whatever the exercise', () => {
    const flagged: ClinicalPicture = {
      ...inFlare,
      redFlags: [{ slug: 'saddle-anaesthesia', urgency: 'emergency_now', status: 'active' }],
    }
    const { wholePlan } = catalogVerdicts(flagged, [], day('2026-11-23')).review(
      exerciseOf('diaphragmatic-breathing'),
    )
    expect(wholePlan[0]?.severity).toBe('stop')
  })
})
