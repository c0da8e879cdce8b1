import { describe, expect, it } from 'vitest'
import { CATALOG } from '../catalog'
import { instructionsOf } from '../instructions-of'
import type { OwnExercise } from '../own-exercise'
import type { ClinicalPicture } from '../picture'
import { reviewExercise } from './review'
import { RULES } from './rules'

/** The catalog's exercise as a clinic would write it: the same facts, another slug, no ladder. */
const asOwn = (slug: string, demands?: OwnExercise['demands']): OwnExercise => {
  const exercise = CATALOG.find((one) => one.slug === slug)
  if (!exercise) throw new Error(`No exercise has the slug ${slug}`)
  const { name, synonyms, kind, region, position, equipment, loadClass, dosage, perSide, usualPhases } =
    exercise
  return {
    slug: 'own-00000000-0000-4000-8000-000000000001',
    name,
    synonyms,
    kind,
    region,
    position,
    equipment,
    loadClass,
    dosage,
    perSide,
    usualPhases,
    demands: demands === undefined ? exercise.demands : demands,
    instructions: instructionsOf(exercise.slug),
    photos: [],
  }
}

const review = (own: OwnExercise, picture: ClinicalPicture) =>
  reviewExercise({ exercise: own.slug, own }, picture)

const FLARE: ClinicalPicture = { phase: 'acute_flare', activeFlare: true, painNow: 6, legSymptoms: 'none' }
const WELL: ClinicalPicture = {
  phase: 'return_to_lifting',
  activeFlare: false,
  painNow: 0,
  irritability: 'low',
  legSymptoms: 'none',
  directionalPreference: 'none',
  conditions: [],
  precautions: [],
  redFlags: [],
  ladderPassed: {},
}

const namesASlug = ({ all = [], any = [], none = [] }: (typeof RULES)[number]['when']): boolean =>
  [...all, ...any, ...none].some(
    ([fact]) => fact === 'exercise.slug' || fact.startsWith('rx.ladder') || fact === 'rx.openOnLadder',
  )
const BY_WHAT_IT_ASKS = new Set(RULES.filter(({ when }) => !namesASlug(when)).map(({ id }) => id))

describe('An exercise of a clinic’s own', () => {
  it.each([
    FLARE,
    WELL,
    { ...WELL, precautions: ['osteoporosis'] },
    { ...FLARE, precautions: ['pregnancy_t3'] },
  ] satisfies ClinicalPicture[])(
    'meets every rule that its twin in the catalog meets by what it asks for (%#)',
    (picture) => {
      for (const { slug } of CATALOG) {
        const met = (findings: ReturnType<typeof review>['findings']) =>
          findings.flatMap(({ ruleId }) => (BY_WHAT_IT_ASKS.has(ruleId) ? [ruleId] : []))
        expect(met(review(asOwn(slug), picture).findings)).toEqual(
          met(reviewExercise({ exercise: slug }, picture).findings),
        )
      }
    },
  )

  it('is limited in a flare when it lands, and offers what is clear instead', () => {
    const { severity, findings, alternatives } = review(asOwn('box-jump', ['impact']), FLARE)
    expect([severity, findings[0]?.ruleId]).toEqual(['limit', 'SL-02'])
    expect(alternatives).toContain('walking')
  })

  it.each([FLARE, WELL])('is never clear while nobody has said what it asks for', (picture) => {
    const { notAssessed } = review(asOwn('box-jump', null), picture)
    expect(notAssessed.map(({ fact }) => fact)).toContain('demands')
  })

  it('is not said to be gentle enough to go on with while nobody has said what it asks for', () => {
    const due: ClinicalPicture = {
      ...WELL,
      redFlags: [{ slug: 'unexplained-symptoms', urgency: 'evaluate_soon', status: 'active' }],
    }
    const idsOf = (demands: OwnExercise['demands']) =>
      review(asOwn('cat-cow', demands), due).findings.map(({ ruleId }) => ruleId)
    expect(idsOf(null)).not.toContain('RF-04')
    expect(idsOf([])).toContain('RF-04')
    expect(idsOf(['impact'])).toEqual(expect.arrayContaining(['RF-03']))
  })

  it('that asks for nothing is assessed', () => {
    const { severity, notAssessed } = review(asOwn('diaphragmatic-breathing', []), WELL)
    expect([severity, notAssessed.map(({ fact }) => fact).includes('demands')]).toEqual(['none', false])
  })

  it('still meets the rules about its load and its log while it is not assessed', () => {
    const own = asOwn('goblet-squat', null)
    const { findings } = review(own, {
      ...WELL,
      responses: { [own.slug]: { sharpOrWorsening: true } },
    })
    expect(findings.map(({ ruleId }) => ruleId)).toContain('RS-02')
  })

  it('that comes without itself is a bug, not a clear exercise', () => {
    expect(() => reviewExercise({ exercise: asOwn('walking').slug }, WELL)).toThrow(/No exercise/)
  })
})
