import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { DOSAGE_LIMITS, TEXT_LIMITS } from '@/lib/clinical/dosage'
import type { Answer, PlanDraft, Prescription } from '@/lib/clinical/plan'
import { parsePlanDraft } from './schema'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const line = defaultPrescription('bird-dog', uuid(1))
const second = defaultPrescription('dead-bug', uuid(2))
const kept: Answer = {
  prescriptionId: uuid(1),
  ruleId: 'LS-01',
  kind: 'override',
  reason: 'Tolerated for weeks.',
}
const plan = (...prescriptions: Prescription[]): PlanDraft => ({ prescriptions, answers: [] })
const problemsOf = (input: unknown): readonly string[] => {
  const parsed = parsePlanDraft(input)
  return 'problems' in parsed ? parsed.problems : []
}

describe('parsePlanDraft', () => {
  it.each<[string, PlanDraft]>([
    ['an empty plan', plan()],
    ['catalog lines with an answer', { prescriptions: [line, second], answers: [kept] }],
    ['the template that it was started from', { ...plan(line), startedFrom: 'Disc, settling' }],
    ['the longest texts', plan({ ...line, note: 'x'.repeat(TEXT_LIMITS.note) })],
    ['thirty lines', plan(...Array.from({ length: 30 }, (_, n) => ({ ...line, id: uuid(n + 1) })))],
    [
      'every fact of training',
      plan({
        ...line,
        timeOfDay: 'within_2h_of_waking',
        warmupPlanned: true,
        consecutiveHeavyDays: 2,
        loadIncreasePctWeek: 7.5,
        load: { class: 'moderate', amount: 22.5, unit: 'kg' },
      }),
    ],
    [
      'every dosage at its upper end',
      plan({
        ...line,
        dosage: {
          ...line.dosage,
          ...Object.fromEntries(Object.entries(DOSAGE_LIMITS).map(([field, [, most]]) => [field, most])),
        },
      }),
    ],
  ])('accepts %s as it is', (_, draft) => expect(parsePlanDraft(draft)).toEqual({ draft }))

  const dosed = (dosage: object) => ({
    prescriptions: [second, { ...line, dosage: { ...line.dosage, ...dosage } }],
    answers: [],
  })
  it.each<[string, unknown, string]>([
    [
      'a character that cannot be kept',
      plan(second, { ...line, note: 'slow\u0000ly' }),
      'Line 2, Bird dog: This holds an invisible character that cannot be kept. Type it again.',
    ],
    ['no sets', dosed({ sets: 0 }), 'Line 2, Bird dog: Sets: from 1 to 10, in whole numbers.'],
    [
      'words for a number',
      dosed({ reps: 'ten' }),
      'Line 2, Bird dog: Repetitions: from 1 to 100, in whole numbers.',
    ],
    [
      'a long note',
      plan({ ...line, note: 'x'.repeat(401) }),
      'Line 1, Bird dog: The note has 401 characters; 400 fit.',
    ],
    [
      'an exercise of another catalog',
      plan({ ...line, exercise: 'moonwalk' as 'bird-dog' }),
      'Line 1: This exercise is not in the catalog.',
    ],
    [
      'a load without a unit',
      plan({ ...line, load: { class: 'light', amount: 5, unit: null } }),
      'Line 1, Bird dog: Give the load a unit: kg or lb.',
    ],
    ['two lines of one id', plan(line, line), 'Two lines of the plan have the same id.'],
    [
      'an answer without its line',
      { prescriptions: [second], answers: [kept] },
      'An answer belongs to a line that is not in the plan.',
    ],
    [
      'two answers to one finding',
      { prescriptions: [line], answers: [kept, kept] },
      'A finding is answered twice.',
    ],
    [
      'a limit kept without a reason',
      { prescriptions: [line], answers: [{ ...kept, reason: 'ok' }] },
      'Say why the limit is kept, in at least 10 characters.',
    ],
    [
      'thirty-one lines',
      plan(...Array.from({ length: 31 }, (_, n) => ({ ...line, id: uuid(n + 1) }))),
      'A plan holds at most 30 exercises. Remove some first.',
    ],
  ])('refuses %s and names the place', (_, input, problem) => expect(problemsOf(input)).toContain(problem))

  it.each([null, 7, 'plan', [], {}, { prescriptions: {} }, { ...plan(), extra: 1 }])('refuses %j', (input) =>
    expect(problemsOf(input)).not.toEqual([]),
  )
})
