import { describe, expect, it } from 'vitest'
import { exerciseOf } from './catalog'
import { defaultPrescription } from './default-prescription'
import type { Answer, PlanDraft } from './plan'
import { applyCommand, EMPTY_PLAN, type PlanCommand } from './plan-commands'

const A = 'a'
const B = 'b'
const C = 'c'
const acknowledged: Answer = { prescriptionId: A, ruleId: 'LS-01', kind: 'acknowledgement', reason: '' }
const kept: Answer = {
  prescriptionId: B,
  ruleId: 'LS-02',
  kind: 'override',
  reason: 'Symptom-free for weeks.',
}

const PLAN: PlanDraft = {
  prescriptions: [
    { ...defaultPrescription('bird-dog', A), note: 'Slowly.' },
    defaultPrescription('dead-bug', B),
    defaultPrescription('forearm-plank-knees', C),
  ],
  answers: [acknowledged, kept],
}

function run(draft: PlanDraft, ...commands: PlanCommand[]): PlanDraft {
  return commands.reduce((before, command) => {
    const result = applyCommand(before, command)
    if ('refused' in result) throw new Error(result.refused)
    return result.draft
  }, draft)
}

const order = (draft: PlanDraft): string => draft.prescriptions.map(({ id }) => id).join('')

describe('applyCommand', () => {
  it('adds an exercise at the end as the catalog suggests it', () => {
    const draft = run(EMPTY_PLAN, { do: 'add', exercise: 'bird-dog', id: A })
    expect(draft.prescriptions).toEqual([
      {
        id: A,
        exercise: 'bird-dog',
        dosage: exerciseOf('bird-dog').dosage,
        side: 'each',
        load: { class: 'none', amount: null, unit: null },
        note: '',
      },
    ])
  })

  it('removes a line together with what was answered about it', () => {
    const draft = run(PLAN, { do: 'remove', id: A })
    expect(order(draft)).toBe('bc')
    expect(draft.answers).toEqual([kept])
  })

  it('puts a removed line back where it was, with its answers, after other edits', () => {
    const [first] = PLAN.prescriptions
    if (!first) throw new Error('The plan has a first line')
    const draft = run(
      PLAN,
      { do: 'remove', id: A },
      { do: 'set-side', id: B, side: 'left' },
      { do: 'restore', line: first, at: 0, answers: [acknowledged, kept] },
    )
    expect(order(draft)).toBe('abc')
    expect(draft.answers).toEqual([kept, acknowledged])
    expect(draft.prescriptions[1]?.side).toBe('left')
  })

  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [1, 2, 'acb'],
  ])('moves the line at %i to %i', (from, to, expected) => {
    expect(order(run(PLAN, { do: 'move', from, to }))).toBe(expected)
  })

  it('changes only what was set', () => {
    const [line] = run(
      PLAN,
      { do: 'set-dosage', id: A, dosage: { sets: 4, tempo: '3 s down' } },
      { do: 'set-side', id: A, side: 'left' },
      { do: 'set-load', id: A, load: { class: 'light', amount: 2.5, unit: 'kg' } },
      { do: 'set-note', id: A, note: 'Breathe out.' },
      { do: 'set-training', id: A, training: { warmupPlanned: true, timeOfDay: 'any' } },
    ).prescriptions
    expect(line).toEqual({
      id: A,
      exercise: 'bird-dog',
      dosage: { ...exerciseOf('bird-dog').dosage, sets: 4, tempo: '3 s down' },
      side: 'left',
      load: { class: 'light', amount: 2.5, unit: 'kg' },
      note: 'Breathe out.',
      warmupPlanned: true,
      timeOfDay: 'any',
    })
  })

  it('swaps in place: note and dosage stay, the load is the new one, old answers go', () => {
    const draft = run(PLAN, { do: 'swap', id: A, exercise: 'prone-press-up' })
    expect(draft.prescriptions[0]).toEqual({
      ...defaultPrescription('prone-press-up', A),
      dosage: exerciseOf('bird-dog').dosage,
      note: 'Slowly.',
    })
    expect(order(draft)).toBe('abc')
    expect(draft.answers).toEqual([kept])
  })

  it('keeps one answer for each rule and line, the last one', () => {
    const override: Answer = { ...acknowledged, kind: 'override', reason: '  Lifts daily at work.  ' }
    const { answers } = run(PLAN, { do: 'answer', answer: override, ruleIds: ['LS-01'] })
    expect(answers).toEqual([kept, { ...override, reason: 'Lifts daily at work.' }])
  })

  it('keeps one reason for every rule that asks for one, and takes it back from all of them', () => {
    const override = { prescriptionId: A, kind: 'override', reason: 'Lifts daily at work.' } as const
    const ruleIds = ['LS-01', 'LS-06'] as const
    const answered = run(PLAN, { do: 'answer', answer: override, ruleIds })
    expect(answered.answers).toEqual([kept, ...ruleIds.map((ruleId) => ({ ...override, ruleId }))])
    expect(run(answered, { do: 'withdraw-answer', prescriptionId: A, ruleIds }).answers).toEqual([kept])
  })

  it('withdraws one answer', () => {
    const { answers } = run(PLAN, { do: 'withdraw-answer', prescriptionId: A, ruleIds: ['LS-01'] })
    expect(answers).toEqual([kept])
  })

  const load = { class: 'light', amount: 0, unit: 'kg' } as const
  it.each<[string, PlanCommand, RegExp]>([
    ['a line twice', { do: 'add', exercise: 'bird-dog', id: A }, /already/],
    ['an unknown line to remove', { do: 'remove', id: 'x' }, /no longer/],
    ['an unknown line to dose', { do: 'set-dosage', id: 'x', dosage: { sets: 2 } }, /no longer/],
    ['an unknown line to turn', { do: 'set-side', id: 'x', side: 'left' }, /no longer/],
    ['an unknown line to note', { do: 'set-note', id: 'x', note: '' }, /no longer/],
    ['an unknown line to swap', { do: 'swap', id: 'x', exercise: 'bird-dog' }, /no longer/],
    [
      'an unknown line to answer',
      { do: 'answer', answer: { ...kept, prescriptionId: 'x' }, ruleIds: ['LS-01'] },
      /no longer/,
    ],
    ['an answer never given', { do: 'withdraw-answer', prescriptionId: C, ruleIds: ['LS-01'] }, /no such/],
    ['a place before the first', { do: 'move', from: 0, to: -1 }, /no such place/],
    ['a place after the last', { do: 'move', from: 0, to: 3 }, /no such place/],
    ['a line that is not there', { do: 'move', from: 3, to: 0 }, /no such place/],
    ['no sets', { do: 'set-dosage', id: A, dosage: { sets: 0 } }, /Sets: from 1 to 10/],
    ['half a repetition', { do: 'set-dosage', id: A, dosage: { reps: 2.5 } }, /whole/],
    ['not a number', { do: 'set-dosage', id: A, dosage: { restSeconds: Number.NaN } }, /Seconds of rest/],
    ['a tempo too long', { do: 'set-dosage', id: A, dosage: { tempo: 'x'.repeat(61) } }, /tempo/],
    ['a load of nothing', { do: 'set-load', id: A, load }, /Load: from 0.25/],
    ['a load with no unit', { do: 'set-load', id: A, load: { ...load, amount: 5, unit: null } }, /unit/],
    ['a note too long', { do: 'set-note', id: A, note: 'x'.repeat(401) }, /401 characters/],
    [
      'heavy days below 0',
      { do: 'set-training', id: A, training: { consecutiveHeavyDays: -1 } },
      /Heavy days/,
    ],
    [
      'a short reason',
      { do: 'answer', answer: { ...kept, reason: '   short   ' }, ruleIds: ['LS-01'] },
      /at least 10/,
    ],
  ])('refuses %s and says why', (_, command, words) => {
    const result = applyCommand(PLAN, command)
    expect('refused' in result ? result.refused : '').toMatch(words)
  })

  it('refuses a thirty-first line', () => {
    const full = run(
      EMPTY_PLAN,
      ...Array.from({ length: 30 }, (_, id): PlanCommand => ({
        do: 'add',
        exercise: 'bird-dog',
        id: `${id}`,
      })),
    )
    expect(applyCommand(full, { do: 'add', exercise: 'bird-dog', id: A })).toEqual({
      refused: 'A plan holds at most 30 exercises. Remove one first.',
    })
  })
})

describe('Starting from a template', () => {
  const lines = [defaultPrescription('walking', 'x'), defaultPrescription('bird-dog', 'y')]
  it('replaces the lines and what was answered about them', () => {
    expect(run(PLAN, { do: 'start-from', lines, template: null })).toEqual({
      prescriptions: lines,
      answers: [],
    })
  })
  it('is remembered by its name through every later edit, until the plan is emptied and begun by hand', () => {
    const started = run(PLAN, { do: 'start-from', lines, template: 'Disc, settling' })
    const edited = run(
      started,
      { do: 'add', exercise: 'dead-bug', id: 'z' },
      { do: 'remove', id: 'x' },
      { do: 'set-note', id: 'y', note: 'Slowly.' },
      { do: 'swap', id: 'y', exercise: 'dead-bug' },
      { do: 'move', from: 0, to: 1 },
    )
    expect(edited.startedFrom).toBe('Disc, settling')
    const byHand = run(
      edited,
      { do: 'remove', id: 'y' },
      { do: 'remove', id: 'z' },
      { do: 'add', exercise: 'walking', id: 'w' },
    )
    expect(byHand).not.toHaveProperty('startedFrom')
    expect(run(edited, { do: 'start-from', lines, template: 'Strain' }).startedFrom).toBe('Strain')
    expect(run(edited, { do: 'start-from', lines, template: null })).not.toHaveProperty('startedFrom')
  })
  it('refuses lines that share an id, and more than a plan holds', () => {
    const twice = [...lines, defaultPrescription('dead-bug', 'x')]
    expect(applyCommand(PLAN, { do: 'start-from', lines: twice, template: null })).toHaveProperty('refused')
    const many = Array.from({ length: 31 }, (_, index) => defaultPrescription('walking', String(index)))
    expect(applyCommand(PLAN, { do: 'start-from', lines: many, template: null })).toHaveProperty('refused')
  })
})
