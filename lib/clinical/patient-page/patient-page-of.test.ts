import { describe, expect, it } from 'vitest'
import { wordsOf } from '../languages/words-of'
import type { ClinicalPicture } from '../picture'
import { redFlagOf } from '../red-flags'
import { day } from '../testing'
import { saidOf, IRRITATED, TILT } from '../testing-handout'
import { RED_FLAGS } from '../vocabulary'
import { patientPageOf, type PatientPageFacts } from './patient-page-of'

const facts = (
  picture: ClinicalPicture | null,
  change: Partial<PatientPageFacts> = {},
): PatientPageFacts => ({
  linkId: 'link',
  language: 'en',
  patientName: 'Maria Elena Lopez',
  clinic: { name: 'Harbor Physical Therapy', phone: '(555) 010-1338', timeZone: 'America/New_York' },
  program: picture && {
    homeProgramId: 'program',
    number: 3,
    issuedOn: day('2026-11-23'),
    content: saidOf(),
    prescriptions: [TILT],
    picture,
  },
  openUntil: null,
  checkIns: [],
  ...change,
})
const page = (picture: ClinicalPicture | null, change: Partial<PatientPageFacts> = {}) =>
  patientPageOf(facts(picture, change), wordsOf(change.language ?? 'en'))

const asked = (picture: ClinicalPicture) => page(picture).flagQuestions.map(({ flag }) => flag)

describe('The patient’s page', () => {
  it.each([
    ['Maria Elena Lopez', 'Maria'],
    ['Lopez, Maria Elena', 'Maria'],
    ['  Ana ', 'Ana'],
  ])('greets %s as %s', (patientName, firstName) => {
    expect(page(IRRITATED, { patientName }).firstName).toBe(firstName)
  })

  it('carries no more of the record than it shows', () => {
    const { program } = page(IRRITATED)
    expect(Object.keys(program ?? {}).toSorted()).toEqual([
      'content',
      'homeProgramId',
      'issuedOn',
      'number',
      'prescriptions',
    ])
    expect(page(null).program).toBeNull()
  })

  it('asks about every sign of an emergency or of today that a patient can notice, most urgent first', () => {
    const { signs } = wordsOf('en').getHelp
    const { flagQuestions } = page({
      ...IRRITATED,
      precautions: ['pregnancy_t2'],
      conditions: ['post-op-lumbar'],
    })
    const expected = (['emergency_now', 'same_day'] as const).flatMap((urgency) =>
      RED_FLAGS.filter((flag) => redFlagOf(flag).urgency === urgency).flatMap((flag) =>
        signs[flag].map((sign) => [flag, `${sign}.`]),
      ),
    )
    expect(flagQuestions.filter(({ flag }) => flag !== null).map(({ flag, sign }) => [flag, sign])).toEqual(
      expected,
    )
    const urgencies = flagQuestions.map(({ urgency }) => urgency)
    expect(urgencies).toEqual(urgencies.toSorted())
  })

  it('asks about pregnancy and an operation only where there was one', () => {
    expect(asked(IRRITATED)).not.toContain('preg-warning')
    expect(asked(IRRITATED)).not.toContain('postop-warning')
    expect(asked({ ...IRRITATED, precautions: ['pelvic_girdle_pain'] })).not.toContain('preg-warning')
    expect(asked({ ...IRRITATED, precautions: ['pregnancy_t1'] })).toContain('preg-warning')
  })

  it('asks about the heart, which is no red flag of the back', () => {
    expect(page(IRRITATED).flagQuestions.find(({ flag }) => flag === null)).toMatchObject({
      urgency: 'emergency_now',
      sign: 'You have chest pain, or cannot catch your breath.',
    })
  })

  it('is in the language of the patient', () => {
    const { flagQuestions } = page(IRRITATED, { language: 'es' })
    expect(flagQuestions[0]?.action).toBe(wordsOf('es').getHelp.levels.emergency_now.action(''))
  })
})
