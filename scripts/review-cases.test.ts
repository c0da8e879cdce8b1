import { describe, expect, it } from 'vitest'
import { reviewCases } from './review-cases'

const reviews = (...cases: unknown[]) => {
  const outcome = reviewCases(JSON.stringify(cases))
  if ('problem' in outcome) throw new Error(outcome.problem)
  return JSON.parse(outcome.json)
}
const problem = (given: unknown) => {
  const outcome = reviewCases(typeof given === 'string' ? given : JSON.stringify(given))
  return 'problem' in outcome ? outcome.problem : null
}

describe('reviewCases', () => {
  it('answers in the order of the cases and keeps their ids', () => {
    const [first, second] = reviews(
      { id: 'b', patientState: { phase: 'subacute' }, exercise: 'sit-up' },
      { patientState: { phase: 'rebuilding' }, exercise: 'walking' },
    )
    expect(first).toMatchObject({ id: 'b', severity: 'limit' })
    expect(first.findings[0]).toMatchObject({ rule: 'SL-03', severity: 'limit' })
    expect(second).not.toHaveProperty('id')
    expect(second.severity).toBe('none')
  })

  it('lets what the case says win over what the patient state says', () => {
    const [review] = reviews({
      patientState: { phase: 'return_to_lifting', prescription: { loadClass: 'heavy' } },
      prescription: { loadClass: 'light' },
      exercise: 'hip-thrust',
    })
    expect(review.severity).toBe('none')
  })

  it('gives a flag without an urgency that of the catalog', () => {
    const [review] = reviews({
      patientState: { redFlags: [{ slug: 'aaa', status: 'active' }] },
      exercise: 'walking',
    })
    expect(review).toMatchObject({ severity: 'stop', alternatives: [] })
  })

  it.each([
    ['not JSON', 'nope', 'not valid JSON'],
    [
      'a fractional pain',
      { id: 7, patientState: { painNow: 3.5 }, exercise: 'walking' },
      'case 7: patientState.painNow',
    ],
    [
      'an unknown key',
      { patientState: { pain: 3 }, exercise: 'walking' },
      'case number 1: patientState.pain',
    ],
    ['an unknown exercise', { patientState: {}, exercise: 'walkin' }, 'exercise'],
    [
      'an unknown code',
      { patientState: { conditions: ['x'] }, exercise: 'walking' },
      'patientState.conditions.0',
    ],
    ['no patient', { exercise: 'walking' }, 'patientState'],
    ['a number', [3], 'case number 1: the case'],
  ])('refuses %s in one line that names the field', (_name, given, words) => {
    expect(problem(given)).toContain(words)
    expect(problem(given)).not.toContain('\n')
  })
})
