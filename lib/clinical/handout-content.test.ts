import { describe, expect, it } from 'vitest'
import { type ExerciseSlug, findExercise } from './catalog'
import { defaultPrescription } from './default-prescription'
import { EDUCATION, educationFor } from './education/education'
import type { ClinicalPicture } from './picture'
import type { Answer, Prescription } from './plan'
import { readingGrade } from './reading-grade'
import type { RuleId } from './rules/rule-ids'
import { handoutFacts, IRRITATED, RECOVERED, saidOf, TILT } from './testing-handout'

const limitsOf = (picture: ClinicalPicture, prescriptions?: Prescription[]): string[] =>
  saidOf({ picture, ...(prescriptions ? { prescriptions } : {}) }).limitForNow?.items.map(
    ({ name }) => name,
  ) ?? []

/** The last step of a clamshell, as it is prescribed. */
const lastOf = (side: Prescription['side']) =>
  saidOf({ prescriptions: [{ ...defaultPrescription('clamshell', 'a'), side }] }).exercises[0]?.steps.at(-1)

describe('The handout says', () => {
  const content = saidOf()

  it('whose it is, who made it and when, with the month as a word', () => {
    expect(content).toMatchObject({
      programLine: 'Home program 3',
      issuedLine: '23 November 2026',
      madeFor: 'Made for Maria Lopez',
      madeBy: 'by Ana Reyes, PT, DPT',
    })
  })

  it('each exercise in the order of the plan, with its dosage in words', () => {
    expect(content.exercises.map(({ number, name }) => `${number} ${name}`)).toEqual([
      `1 ${findExercise('pelvic-tilt')?.name}`,
      `2 ${findExercise('glute-bridge')?.name}`,
    ])
    for (const { dosage, steps } of content.exercises) {
      expect(dosage.much).not.toBe('')
      expect(dosage.often).not.toBe('')
      expect(steps.length).toBeGreaterThan(2)
    }
  })

  it('the phone number wherever it says to call, never broken over two lines', () => {
    const calls = [
      content.labels.footer,
      content.disclaimer,
      ...content.getHelp.levels.map(({ action }) => action),
    ]
    expect(calls.filter((text) => text.replaceAll('\u00A0', ' ').includes('(555) 010-1338'))).toHaveLength(3)
    expect(content.getHelp.levels[0]?.action).toContain('Call for an ambulance')
  })

  it('nothing to call when the clinic gave no number, but still to call', () => {
    const silent = saidOf({ clinic: { name: 'Clinic', phone: ' ', address: '' } })
    expect(silent.labels.footer).toBe('Questions? Call Clinic')
    expect(silent.getHelp.levels[2]?.action).toContain('call us.')
  })

  it('the therapist’s own note as typed', () => {
    const noted = saidOf({ prescriptions: [{ ...TILT, note: ' Go slowly.\n' }] })
    expect(noted.exercises[0]?.note).toBe('Go slowly.')
  })

  it('that a limited exercise was chosen all the same, without telling the patient to leave it out', () => {
    const prescriptions = [defaultPrescription('sit-up', 'a')]
    const [limit] = handoutFacts({ prescriptions }).review.prescriptions[0]?.findings ?? []
    if (limit?.severity !== 'limit') throw new Error('A sit-up should be limited')
    const kept: Answer = {
      prescriptionId: 'a',
      ruleId: limit.ruleId,
      kind: 'override',
      reason: 'For a test at work',
    }
    const notes = saidOf({ prescriptions, answers: [kept] }).exercises[0]?.careNotes ?? []
    expect(notes.join()).toMatch(/Your therapist chose it for you/)
    expect(notes).not.toContain(limit.patientReason)
    expect(JSON.stringify(notes)).not.toContain('For a test at work')
  })

  it.each<[string, ExerciseSlug, ClinicalPicture, readonly RuleId[], readonly string[]]>([
    [
      'how to do it with care late in pregnancy',
      'dead-bug',
      { ...RECOVERED, precautions: ['pregnancy_t3'] },
      ['PG-03', 'PG-01'],
      ['Do not lie flat on your back for long. Turn on your side or use hands and knees.'],
    ],
    ['nothing against its own twist', 'russian-twist', IRRITATED, ['SL-03', 'HB-02', 'HB-01'], []],
    ['no support that a squat has not', 'goblet-squat', IRRITATED, ['PL-01', 'PL-02'], []],
    [
      'nothing against doing it at home',
      'burpee',
      { ...RECOVERED, precautions: ['osteoporosis'] },
      ['OS-01', 'OS-05'],
      [],
    ],
  ])('of a caution that is one finding with a kept limit %s', (_says, exercise, picture, rules, said) => {
    const prescriptions = [defaultPrescription(exercise, 'a')]
    const finding = handoutFacts({ prescriptions, picture }).review.prescriptions[0]?.findings.find(
      ({ severity }) => severity === 'limit',
    )
    expect(finding?.ruleIds).toEqual(rules)
    const kept = rules.map((ruleId): Answer => ({
      prescriptionId: 'a',
      ruleId,
      kind: 'override',
      reason: 'She asked',
    }))
    expect(saidOf({ prescriptions, picture, answers: kept }).exercises[0]?.careNotes).toEqual([
      expect.stringMatching(/Your therapist chose it for you/),
      ...said,
    ])
  })

  it('which side alone to do, after steps that are written for both', () => {
    const [both, left, right] = [lastOf('each'), lastOf('left'), lastOf('right')]
    expect(both).toMatch(/change|other/i)
    expect([left, right]).toEqual([
      'Do only your left side. Do not change sides.',
      'Do only your right side. Do not change sides.',
    ])
  })

  it('what to take care of where a caution was accepted, and only there', () => {
    const prescriptions = [
      defaultPrescription('heavy-deadlift', 'a'),
      defaultPrescription('heavy-deadlift', 'b'),
    ]
    const picture = { ...RECOVERED, phase: 'rebuilding' as const }
    const caution = handoutFacts({ prescriptions, picture }).review.prescriptions[0]?.findings.find(
      ({ severity }) => severity === 'caution',
    )
    if (!caution) throw new Error('A heavy deadlift should be a caution while rebuilding')
    const accepted: Answer = {
      prescriptionId: 'a',
      ruleId: caution.ruleId,
      kind: 'acknowledgement',
      reason: '',
    }
    const { exercises } = saidOf({ prescriptions, picture, answers: [accepted] })
    expect(exercises.map(({ careNotes }) => careNotes)).toEqual([[caution.patientReason], []])
  })

  it('nothing about how the exercise texts came to be: that is for the clinic', () => {
    expect(JSON.stringify(content)).not.toMatch(/sign-off|seed|article/i)
  })

  it('nothing at all for a plan without an exercise', () => {
    expect(() => saidOf({ prescriptions: [] })).toThrow('at least one exercise')
  })
})

const FIVE = [
  'Heavy deadlifts and heavy squats',
  'Running and jumping',
  'Sit-ups and crunches',
  'Belly exercises with both legs off the floor',
  'Fast, hard workouts',
]

describe('What to leave out for now', () => {
  it('names the five kinds that an irritated back should not do', () => {
    expect(limitsOf(IRRITATED)).toEqual(expect.arrayContaining(FIVE))
    expect(limitsOf(IRRITATED).slice(0, 5)).toEqual(FIVE)
  })

  it('is missing when nothing is limited', () => {
    expect(saidOf({ picture: RECOVERED }).limitForNow).toBeNull()
  })

  it('names bending far forward for weak bones, and no running', () => {
    const names = limitsOf({ ...RECOVERED, precautions: ['osteoporosis'] })
    expect(names).toContain('Bending forward as far as you can')
    expect(names).not.toContain('Running and jumping')
  })

  it('names exercises one by one when only some of a kind are limited', () => {
    expect(limitsOf({ ...RECOVERED, precautions: ['osteoporosis'] })).toContain(
      'Hanging leg raise, V-up and bicycle crunch',
    )
  })

  it('names arching far back for stenosis', () => {
    expect(limitsOf({ ...RECOVERED, conditions: ['lumbar-stenosis'] })).toContain(
      'Arching backward as far as you can',
    )
  })

  it.each<readonly [string, ClinicalPicture, string]>([
    ['pelvic girdle pain alone', { precautions: ['pelvic_girdle_pain'] }, 'Until your back has settled.'],
    [
      'the same in pregnancy',
      { precautions: ['pelvic_girdle_pain', 'pregnancy_t2'] },
      'While you are pregnant.',
    ],
    [
      'the same with pregnancy as a condition',
      { precautions: ['pelvic_girdle_pain'], conditions: ['pregnancy'] },
      'While you are pregnant.',
    ],
  ])('says how long one-sided load waits: %s', (_says, found, until) => {
    const { items = [] } = saidOf({ picture: { ...RECOVERED, ...found } }).limitForNow ?? {}
    expect(items.find(({ name }) => name.startsWith('Step-ups'))?.until).toBe(until)
  })

  it('always ends with: for now, not forever', () => {
    expect(saidOf().limitForNow?.closing).toMatch(/for now, not forever/)
    const kept = saidOf({ prescriptions: [defaultPrescription('sit-up', 'a')] })
    expect(kept.limitForNow?.closing).toMatch(/for now, not forever.*only as your page says/)
  })
})

const BACKS = EDUCATION.filter(({ id }) => id === 'ed-limited-list').flatMap(({ conditions }) => conditions)
const EARLY = ['acute_flare', 'subacute'] as const

const titlesFor = (picture: ClinicalPicture): readonly string[] =>
  saidOf({ picture }).education?.blocks.map(({ title }) => title) ?? []

describe('What to know in this phase', () => {
  it('is what fits the picture, in its order, but for what another section says', () => {
    const told = educationFor(IRRITATED)
    expect(titlesFor(IRRITATED)).toEqual(
      told.filter(({ printedAs }) => printedAs === 'block').map(({ title }) => title),
    )
    expect(titlesFor(IRRITATED).length).toBeGreaterThan(3)
    expect(titlesFor(IRRITATED).length).toBeLessThan(told.length)
  })

  it('starts with what answers the cause', () => {
    expect(titlesFor({ ...RECOVERED, contributingFactors: ['cf-recovery'] })[0]).toBe('Rest days count')
  })

  it('is missing where nothing is known or nothing fits', () => {
    const { phase: _, ...noPhase } = IRRITATED
    expect(saidOf({ picture: noPhase })).toHaveProperty('education', null)
    const slipped = { ...RECOVERED, conditions: ['spondylolysis-listhesis' as const] }
    expect(saidOf({ picture: slipped })).toHaveProperty('education', null)
  })

  it.each(BACKS.flatMap((condition) => EARLY.map((phase) => [condition, phase] as const)))(
    'leaves to “Leave out for now” only what is said there: %s, %s',
    (condition, phase) => {
      const { limitForNow } = saidOf({ picture: { ...RECOVERED, conditions: [condition], phase } })
      expect(limitForNow?.items.map(({ name }) => name)).toEqual(expect.arrayContaining(FIVE))
      expect(limitForNow?.closing).toMatch(/for now, not forever/)
    },
  )

  it('leaves to “When to get help” only what is said there', () => {
    const said = signsOf(IRRITATED).join('\n')
    for (const sign of [
      /no better after a week/,
      /keeps coming back after your workouts/,
      /stops you from sleeping or doing daily things/,
      /leg feels numb, tingles or is weak/,
      /moves down your leg/,
      /control of your bladder or bowels/,
      /fever/,
      /cannot explain/,
      /numb between your legs/,
      /Both legs have .* weakness/,
    ])
      expect(said).toMatch(sign)
  })

  it('leaves to the first page and the pain guide only what is said there', () => {
    const { lead, painGuide } = saidOf()
    const said = JSON.stringify([lead, painGuide])
    for (const sign of [/steady, not painful/, /eases as you move/, /sharp, keeps building/])
      expect(said).toMatch(sign)
  })
})

const signsOf = (picture: ClinicalPicture): readonly string[] =>
  saidOf({ picture }).getHelp.levels.flatMap(({ signs }) => signs)

describe('When to get help', () => {
  it('puts loss of bladder control among emergencies, fever today, and no progress within days', () => {
    const [now, today_, soon] = saidOf().getHelp.levels.map(({ signs }) => signs.join('\n'))
    expect(now).toMatch(/bladder/)
    expect(today_).toMatch(/fever/)
    expect(soon).toMatch(/no better after a week/)
  })

  it('speaks of pregnancy and of a wound only to whom it concerns', () => {
    expect(signsOf(IRRITATED).join()).not.toMatch(/pregnan|wound/)
    expect(signsOf({ ...IRRITATED, precautions: ['pelvic_girdle_pain'] }).join()).not.toMatch(/pregnan/)
    expect(signsOf({ ...IRRITATED, precautions: ['pregnancy_t2'] }).join()).toMatch(/pregnan/)
    expect(signsOf({ ...IRRITATED, conditions: ['pregnancy'] }).join()).toMatch(/pregnan/)
    expect(signsOf({ ...IRRITATED, precautions: ['post_op_lumbar_cleared'] }).join()).toMatch(/wound/)
  })
})

/** Sentences of our own: what the clinic, the therapist and the catalog bring is measured elsewhere. */
function ownSentences(picture: ClinicalPicture): string[] {
  const { lead, painGuide, limitForNow, education, getHelp, log, disclaimer } = saidOf({
    picture,
    clinic: { name: 'Us', phone: '', address: '' },
  })
  return [
    lead,
    painGuide.lead,
    ...painGuide.levels.flatMap(({ meaning, action }) => [meaning, action]),
    ...painGuide.rules.map(({ text }) => text),
    ...(limitForNow?.items.map(({ reason }) => reason) ?? []),
    ...(limitForNow ? [limitForNow.lead, limitForNow.closing] : []),
    ...(education?.blocks.flatMap(({ says }) => says) ?? []),
    ...getHelp.levels.flatMap(({ action, signs }) => [action, ...signs.map((sign) => `${sign}.`)]),
    log.lead,
    disclaimer,
  ].flatMap((text) => text.match(/[^.?!]+[.?!”]*/g) ?? [])
}

describe('The words of the handout', () => {
  const pictures = [
    IRRITATED,
    { ...RECOVERED, precautions: ['pregnancy_t2' as const, 'post_op_lumbar_cleared' as const] },
  ]

  it.each(pictures)('are short sentences that a sixth-grader reads', (picture) => {
    const sentences = ownSentences(picture)
    expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 16)).toEqual([])
    expect(readingGrade(sentences.join(' '))).toBeLessThanOrEqual(6)
  })
})
