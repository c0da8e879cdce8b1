import { describe, expect, it } from 'vitest'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { fieldErrorsOf } from '@/lib/form-state'
import { assessmentInput, assessmentProblems, clearanceInput, subjectKey } from './schema'

const today = parseCalendarDate('2026-03-09')
if (!today) throw new Error('no such day')

const read = (form: Record<string, unknown>) => {
  const parsed = assessmentInput.safeParse({ assessedOn: '2026-03-09', ...form })
  return parsed.success ? parsed.data : fieldErrorsOf(parsed.error)
}

const problems = (form: Record<string, unknown>) =>
  assessmentProblems(assessmentInput.parse({ assessedOn: '2026-03-09', painNow: '3', ...form }), today)

describe('An assessment form', () => {
  it('reads an empty field as not assessed, never as no', () => {
    expect(read({ painNow: '', activeFlare: '', phase: '', onsetOn: '' })).toMatchObject({
      painNow: null,
      activeFlare: null,
      phase: null,
      onsetOn: null,
      conditions: null,
      precautions: null,
      ladderPassed: {},
      clinicTests: {},
      redFlagScreen: {},
    })
  })

  it('tells none of the list from a list not gone through', () => {
    expect(read({ precautions: 'none-of-these' })).toMatchObject({ precautions: [] })
    expect(read({ precautions: ['osteoporosis', 'pregnancy_t2'] })).toMatchObject({
      precautions: ['osteoporosis', 'pregnancy_t2'],
    })
  })

  it('reads the screen, the tests and the ladders, each only where answered', () => {
    const form = {
      'flag-aaa': 'no',
      'flag-renal': 'yes',
      'test-sorensenSec': '75',
      'test-formHeld': 'no',
      'test-walk30Pain': '0',
      'ladder-run': '0',
      'ladder-hinge-squat': '8',
    }
    expect(read(form)).toMatchObject({
      redFlagScreen: { aaa: false, renal: true },
      clinicTests: { sorensenSec: 75, formHeld: false, walk30Pain: 0 },
      ladderPassed: { run: 0, 'hinge-squat': 8 },
    })
  })

  it.each([
    { field: 'painNow', value: '11', message: 'Pain is a whole number from 0 to 10.' },
    { field: 'painNow', value: '3.5', message: 'Pain is a whole number from 0 to 10.' },
    { field: 'painNow', value: '-1', message: 'Pain is a whole number from 0 to 10.' },
    { field: 'assessedOn', value: '2026-02-30', message: 'Give the day of the assessment as a date.' },
    { field: 'assessedOn', value: '', message: 'Give the day of the assessment as a date.' },
    { field: 'phase', value: 'chronic', message: 'Choose a phase from the list, or not assessed.' },
    { field: 'conditions', value: ['sciatica'], message: 'Choose conditions from the list.' },
    {
      field: 'precautions',
      value: ['none-of-these', 'osteoporosis'],
      message: '“None of these” cannot stand beside another choice: keep one.',
    },
    { field: 'ladder-row', value: '5', message: 'This ladder has the steps 0 to 4.' },
    { field: 'flag-aaa', value: 'maybe', message: 'Answer yes or no, or leave it open.' },
    { field: 'hoursSinceOnset', value: '169', message: expect.stringContaining('first week only') },
    { field: 'note', value: 'x'.repeat(2001), message: 'Keep the note under 2000 characters.' },
  ])('refuses $value for $field and says why', ({ field, value, message }) => {
    expect(read({ [field]: value })).toEqual({ [field]: [message] })
  })

  it('reports every bad field at once', () => {
    expect(Object.keys(read({ painNow: 'x', 'flag-aaa': 'x', 'test-sorensenSec': 'x' })).toSorted()).toEqual([
      'flag-aaa',
      'painNow',
      'test-sorensenSec',
    ])
  })
})

describe('Facts that must hold together', () => {
  it.each([
    { says: 'a day that has not come', form: { assessedOn: '2026-03-10' }, field: 'assessedOn' },
    { says: 'an onset after the assessment', form: { onsetOn: '2026-03-10' }, field: 'onsetOn' },
    {
      says: 'hours with an onset more than a week ago',
      form: { onsetOn: '2026-03-01', hoursSinceOnset: '160' },
      field: 'hoursSinceOnset',
    },
    {
      says: 'hours that do not fit the day of onset',
      form: { onsetOn: '2026-03-07', hoursSinceOnset: '5' },
      field: 'hoursSinceOnset',
    },
    {
      says: 'two trimesters',
      form: { precautions: ['pregnancy_t1', 'pregnancy_t2'] },
      field: 'precautions',
    },
    {
      says: 'restricted and cleared after surgery',
      form: { precautions: ['post_op_lumbar_restricted', 'post_op_lumbar_cleared'] },
      field: 'precautions',
    },
    { says: 'nothing at all', form: { painNow: '' }, field: 'painNow' },
  ])('refuses $says', ({ form, field }) => {
    expect(Object.keys(problems(form))).toEqual([field])
  })

  it.each([
    { says: 'today', form: {} },
    { says: 'an onset today with hours', form: { onsetOn: '2026-03-09', hoursSinceOnset: '5' } },
    { says: 'an onset a week ago with hours', form: { onsetOn: '2026-03-02', hoursSinceOnset: '160' } },
    { says: 'hours without a day', form: { hoursSinceOnset: '20' } },
    { says: 'one trimester', form: { precautions: ['pregnancy_t1', 'pelvic_girdle_pain'] } },
    { says: 'a note alone', form: { painNow: '', note: 'Seen with interpreter.' } },
    { says: 'a single no in the screen', form: { painNow: '', 'flag-aaa': 'no' } },
  ])('accepts $says', ({ form }) => {
    expect(problems(form)).toEqual({})
  })
})

describe('A clearance form', () => {
  const form = {
    subject: 'flag renal',
    clearedBy: 'Dr. Okafor',
    clearedOn: '2026-03-09',
    reason: 'Scan clear',
  }

  it.each([
    { kind: 'red-flag', redFlag: 'renal' },
    { kind: 'rule', ruleId: 'PO-01', exercise: 'back-squat' },
    { kind: 'rule', ruleId: 'PO-01', exercise: null },
  ] as const)('reads back what it offered: $kind $exercise', (subject) => {
    expect(clearanceInput.parse({ ...form, subject: subjectKey(subject) }).subject).toEqual(subject)
  })

  it.each(['', 'flag nothing', 'rule XX-99 *', 'rule PO-01 no-such-exercise', 'renal'])(
    'refuses "%s" as what was cleared',
    (subject) => {
      const parsed = clearanceInput.safeParse({ ...form, subject })
      expect(parsed.error && fieldErrorsOf(parsed.error)).toEqual({ subject: ['Choose what was cleared.'] })
    },
  )

  it('asks for a name and a reason', () => {
    const parsed = clearanceInput.safeParse({ ...form, clearedBy: ' ', reason: '' })
    expect(parsed.error && Object.keys(fieldErrorsOf(parsed.error))).toEqual(['clearedBy', 'reason'])
  })
})
