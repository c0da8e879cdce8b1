import { describe, expect, it } from 'vitest'
import type { RecordedFlag } from './picture'
import { readingGrade } from './reading-grade'
import { effectiveUrgency, redFlagOf } from './red-flags'
import { asRecorded, gradeWords, triage, triageFlags } from './triage'
import { routeOf } from './triage-routes'
import { RED_FLAGS, type RedFlag, URGENCIES, type Urgency } from './vocabulary'

const of = (...slugs: RedFlag[]) => triage(asRecorded(slugs))

describe('Triage', () => {
  it('asks for nothing without an active flag', () => {
    expect(triage([])).toBeUndefined()
    expect(triage([{ slug: 'aaa', urgency: 'emergency_now', status: 'cleared' }])).toBeUndefined()
  })

  it.each<[string, RedFlag[], Urgency, RegExp]>([
    [
      'bladder change',
      ['bladder-bowel-change'],
      'emergency_now',
      /emergency department with MRI.*spine team/,
    ],
    ['a foot that drops', ['progressive-motor-deficit'], 'emergency_now', /spine team/],
    ['a pulsing belly', ['aaa'], 'emergency_now', /ambulance/],
    ['a crash', ['major-trauma'], 'emergency_now', /image the spine/],
    ['bleeding in pregnancy', ['preg-warning'], 'emergency_now', /maternity unit/],
    ['fever', ['fever-with-back-pain'], 'same_day', /physician today.*urgent care/],
    ['a leaking wound', ['postop-warning'], 'same_day', /surgeon’s team today/],
    ['past cancer alone', ['cancer-history'], 'evaluate_soon', /physician, within days/],
    ['past cancer and weight loss', ['cancer-history', 'unexplained-weight-loss'], 'same_day', /today/],
    ['past cancer and night pain', ['cancer-history', 'night-rest-pain'], 'same_day', /today/],
    ['two weak signs', ['night-rest-pain', 'pain-down-leg'], 'evaluate_soon', /within days/],
    ['a week without improvement', ['no-improvement-1wk'], 'evaluate_soon', /within days/],
    ['fever with saddle numbness', ['fever-with-back-pain', 'saddle-anaesthesia'], 'emergency_now', /spine/],
  ])('%s: whom to call', (_says, slugs, urgency, call) => {
    const found = of(...slugs)
    expect(found?.urgency).toBe(urgency)
    expect(found?.call.join(' ')).toMatch(call)
    expect(found?.urgency).toBe(effectiveUrgency(asRecorded(slugs)))
  })

  it('lets the most urgent flags speak, and lists the others after them', () => {
    const found = of('pain-down-leg', 'aaa', 'fever-with-back-pain')
    expect(found?.flags.map(({ slug }) => slug)).toEqual(['aaa', 'fever-with-back-pain', 'pain-down-leg'])
    expect(found?.call).toEqual([routeOf('aaa', 'emergency_now').call])
    expect(found?.tell[0]).toBe('What the signs may suggest: aortic aneurysm.')
  })

  it('names every way where two emergencies go different ways, and each once', () => {
    expect(of('aaa', 'saddle-anaesthesia', 'urinary-retention')?.call).toEqual([
      'Emergency services, for an ambulance.',
      'Emergency services, or an emergency department with MRI: ask for the spine team on call.',
    ])
  })

  it('follows what was recorded as more urgent', () => {
    const renal: RecordedFlag = { slug: 'renal', urgency: 'emergency_now', status: 'active' }
    expect(triage([renal])?.urgency).toBe('emergency_now')
  })

  it('does not send a warning after surgery that was recorded as an emergency to the surgeon’s office', () => {
    const warning: RecordedFlag = { slug: 'postop-warning', urgency: 'emergency_now', status: 'active' }
    expect(triage([warning])?.call.join(' ')).toMatch(/^Emergency services/)
  })

  it.each(['saddle-anaesthesia', 'renal'] as const)(
    'stops the whole plan for %s until a named clinician',
    (flag) => {
      expect(of(flag)?.plan).toMatch(/whole plan is stopped.*named clinician/)
    },
  )

  it('lets gentle movement go on while an evaluation is due', () => {
    const found = of('leg-numb-weak')
    expect(found?.plan).toMatch(/Gentle movement may go on/)
    expect(found?.now).not.toMatch(/stop|hold/i)
  })

  it('carries why each flag was raised', () => {
    const why = [{ by: 'answer', text: 'Answered yes on 10 March 2026.' }] as const
    expect(triageFlags([{ slug: 'aaa', urgency: 'emergency_now', status: 'active', why }])[0]?.why).toBe(why)
  })

  it.each(RED_FLAGS)('%s alone says what to do, whom to call, what to tell them and the patient', (flag) => {
    const found = of(flag)
    expect(found?.urgency).toBe(redFlagOf(flag).urgency)
    expect([found?.now, found?.call[0], found?.tell[0], found?.patient[0]].every(Boolean)).toBe(true)
  })
})

describe('How concern is graded, in words', () => {
  it('says that a risk is weak alone and why it counts in company', () => {
    expect(gradeWords('cancer-history', ['cancer-history'])).toMatch(/^A risk by itself/)
    expect(gradeWords('cancer-history', ['cancer-history', 'unexplained-weight-loss'])).toBe(
      'Same day, because it comes together with: Weight loss without trying.',
    )
    expect(gradeWords('aaa', ['aaa', 'cancer-history'])).toBeNull()
  })
})

describe('What the patient is told', () => {
  const told = RED_FLAGS.flatMap((flag) => URGENCIES.map((urgency) => routeOf(flag, urgency).patient))

  it.each([...new Set(told)])('%s', (words) => {
    expect(readingGrade(words)).toBeLessThanOrEqual(6)
    for (const sentence of words.split(/(?<=[.!?])\s/))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(18)
  })
})
