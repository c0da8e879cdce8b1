import { describe, expect, it } from 'vitest'
import { CATALOG, type ExerciseSlug } from './catalog'
import { defaultPrescription } from './default-prescription'
import { keepGoing, keepGoingDraft, MOST_DAYS, MOST_KEPT, MOST_WALKING_DAYS } from './keep-going'
import type { Answer, Prescription } from './plan'

const line = (slug: ExerciseSlug, change: Partial<Prescription> = {}): Prescription => ({
  ...defaultPrescription(slug, slug),
  ...change,
})
const onDays = (
  slug: ExerciseSlug,
  daysPerWeek: number,
  change: Partial<Prescription> = {},
): Prescription => {
  const usual = line(slug, change)
  return { ...usual, dosage: { ...usual.dosage, daysPerWeek } }
}
const WALKS: ReadonlySet<string> = new Set(['walking', 'brisk-walking'])
const names = (lines: readonly Prescription[]) => lines.map(({ exercise }) => exercise)

describe('A plan to keep going with', () => {
  it('leaves out what belongs to early care alone', () => {
    const { kept, leftOut } = keepGoing([line('rest-90-90'), line('glute-bridge')])
    expect(names(kept)).toEqual(['glute-bridge'])
    expect(leftOut).toEqual([{ line: line('rest-90-90'), why: 'early-care' }])
  })

  it('keeps six in the order of the plan, and the walk among them wherever it stands', () => {
    const plan = [
      ...([
        'glute-bridge',
        'bird-dog',
        'dead-bug',
        'side-plank-knees',
        'goblet-squat',
        'pelvic-tilt',
      ] as const),
      'walking' as const,
    ].map((slug) => line(slug))
    const { kept, leftOut } = keepGoing(plan)
    expect(names(kept)).toEqual([
      'glute-bridge',
      'bird-dog',
      'dead-bug',
      'side-plank-knees',
      'goblet-squat',
      'walking',
    ])
    expect(leftOut.map(({ line: { exercise }, why }) => [exercise, why])).toEqual([
      ['pelvic-tilt', 'too-many'],
    ])
  })

  it.each([
    ['glute-bridge', 7, 3],
    ['glute-bridge', 3, 3],
    ['glute-bridge', 2, 2],
    ['goblet-squat', 1, 1],
    ['walking', 7, 5],
    ['walking', 4, 4],
  ] as const)('asks for %s, now %i days a week, on %i', (slug, now, then) => {
    const [kept] = keepGoing([onDays(slug, now)]).kept
    expect(kept?.dosage.daysPerWeek).toBe(then)
  })

  it('names days only where they are still as many', () => {
    const two = onDays('glute-bridge', 2, { weekdays: ['mon', 'thu'] })
    const five = onDays('glute-bridge', 5, { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] })
    expect(keepGoing([two]).kept[0]?.weekdays).toEqual(['mon', 'thu'])
    expect(keepGoing([five]).kept[0]).not.toHaveProperty('weekdays')
  })

  it('takes no load off and puts none on, now or later', () => {
    const squat = line('goblet-squat', {
      load: { class: 'light', amount: 12, unit: 'kg' },
      loadIncreasePctWeek: 5,
    })
    const [kept] = keepGoing([squat]).kept
    expect(kept?.load).toEqual(squat.load)
    expect(kept).not.toHaveProperty('loadIncreasePctWeek')
  })

  it('holds for every exercise of the catalog', () => {
    for (const { slug } of CATALOG) {
      const usual = line(slug)
      const { kept, leftOut } = keepGoing([usual])
      expect(kept.length + leftOut.length).toBe(1)
      for (const { dosage, load } of kept) {
        expect(dosage).toEqual({ ...usual.dosage, daysPerWeek: dosage.daysPerWeek })
        expect(dosage.daysPerWeek).toBeLessThanOrEqual(
          Math.min(usual.dosage.daysPerWeek, WALKS.has(slug) ? MOST_WALKING_DAYS : MOST_DAYS),
        )
        expect(load).toEqual(usual.load)
      }
    }
    expect(keepGoing(CATALOG.map(({ slug }) => line(slug))).kept).toHaveLength(MOST_KEPT)
  })
})

const answer = (prescriptionId: string, ruleId: Answer['ruleId']): Answer => ({
  prescriptionId,
  ruleId,
  kind: 'acknowledgement',
  reason: '',
})

describe('What the therapist leaves ticked', () => {
  const plan = [line('glute-bridge'), line('bird-dog')]

  it('goes along with what was answered to it, and no more', () => {
    const answers = [answer('glute-bridge', 'OS-01'), answer('bird-dog', 'OS-01')]
    const draft = keepGoingDraft({ prescriptions: plan, answers }, ['bird-dog', 'not-in-the-plan'])
    expect(names(draft.prescriptions)).toEqual(['bird-dog'])
    expect(draft.answers).toEqual([answer('bird-dog', 'OS-01')])
  })

  it('keeps what was answered about the patient, though the line it was answered on stays behind', () => {
    const draft = keepGoingDraft({ prescriptions: plan, answers: [answer('glute-bridge', 'RF-03')] }, [
      'bird-dog',
    ])
    expect(draft.answers).toEqual([answer('bird-dog', 'RF-03')])
  })

  it('is nothing where nothing is ticked', () => {
    expect(keepGoingDraft({ prescriptions: plan, answers: [answer('bird-dog', 'RF-03')] }, [])).toEqual({
      prescriptions: [],
      answers: [],
    })
  })
})
