import { z } from 'zod'
import { exerciseOf, isExerciseSlug } from '@/lib/clinical/catalog'
import { isPrescribedSlug, type PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { PlanDraft } from '@/lib/clinical/plan'
import { loadProblem } from '@/lib/clinical/plan-commands'
import {
  type LineField,
  MAX_PRESCRIPTIONS,
  numberProblem,
  overrideReasonProblem,
  textProblem,
} from '@/lib/clinical/plan-limits'
import { RULE_IDS } from '@/lib/clinical/rules/rule-ids'
import { LOAD_CLASSES, SIDES, TIMES_OF_DAY, WEEKDAYS } from '@/lib/clinical/vocabulary'
import { inWeekOrder } from '@/lib/clinical/weekdays'
import { isStorable, NOT_STORABLE } from '@/lib/storable-text'

const number = (field: LineField) =>
  z.number(numberProblem(field, Number.NaN)).superRefine((value, context) => {
    const problem = numberProblem(field, value)
    if (problem) context.addIssue(problem)
  })

const text = (field: 'tempo' | 'note' | 'group') =>
  z.string(`The ${field} is not a text.`).superRefine((value, context) => {
    const problem = isStorable(value) ? textProblem(field, value) : NOT_STORABLE
    if (problem) context.addIssue(problem)
  })

const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length

const dosage = z.strictObject({
  sets: number('sets'),
  reps: number('reps'),
  holdSeconds: number('holdSeconds'),
  sessionsPerDay: number('sessionsPerDay'),
  daysPerWeek: number('daysPerWeek'),
  tempo: text('tempo').nullable(),
  restSeconds: number('restSeconds'),
  durationMinutes: number('durationMinutes').nullable(),
})

const load = z
  .strictObject({
    class: z.enum(LOAD_CLASSES, 'Choose a class of load from the list.'),
    amount: z.number('The load is a number.').nullable(),
    unit: z.enum(['kg', 'lb'], 'The load is in kg or lb.').nullable(),
  })
  .superRefine((value, context) => {
    const problem = loadProblem(value)
    if (problem) context.addIssue(problem)
  })

const line = z.strictObject({
  id: z.uuid('This line has no valid id.'),
  exercise: z.custom<PrescribedSlug>(
    (slug) => typeof slug === 'string' && isPrescribedSlug(slug),
    'This exercise is not in the catalog.',
  ),
  dosage,
  side: z.enum(SIDES, 'Choose a side from the list.'),
  load,
  note: text('note'),
  timeOfDay: z.enum(TIMES_OF_DAY, 'Choose a time of day from the list.').optional(),
  warmupPlanned: z.boolean('A warm-up is planned or not.').optional(),
  consecutiveHeavyDays: number('consecutiveHeavyDays').optional(),
  loadIncreasePctWeek: number('loadIncreasePctWeek').optional(),
  weekdays: z
    .array(z.enum(WEEKDAYS, 'Choose days from the list.'))
    .min(1, 'Choose at least one day, or leave the days open.')
    .refine(isUnique, 'A day is named twice.')
    .optional(),
  group: text('group').min(1, 'Give the group a name.').optional(),
  /** Of an exercise of the clinic's own. What the page sends of it is ignored: the clinic's record counts. */
  own: z.unknown().optional(),
})

const prescription = line
  .refine(({ weekdays, dosage: { daysPerWeek } }) => !weekdays || weekdays.length === daysPerWeek, {
    message: 'The days named are not as many as the days a week.',
  })
  .transform(({ own: _, weekdays, ...rest }) => ({
    ...rest,
    ...(weekdays === undefined ? {} : { weekdays: inWeekOrder(weekdays) }),
  }))

const answer = z
  .strictObject({
    prescriptionId: z.uuid('This answer belongs to no line.'),
    ruleId: z.enum(RULE_IDS, 'This answer belongs to no rule.'),
    kind: z.enum(['acknowledgement', 'override']),
    reason: z.string().refine(isStorable, NOT_STORABLE),
  })
  .superRefine(({ kind, reason }, context) => {
    const problem = kind === 'override' ? overrideReasonProblem(reason) : undefined
    if (problem) context.addIssue(problem)
    if (kind === 'acknowledgement' && reason !== '') context.addIssue('An acknowledgement has no reason.')
  })

/** The lines of a plan, or of a template. */
export const prescriptionLines = z
  .array(prescription)
  .max(MAX_PRESCRIPTIONS, `A plan holds at most ${MAX_PRESCRIPTIONS} exercises. Remove some first.`)

/** Long enough for the name of any template, the catalog's too. */
const STARTED_FROM_LIMIT = 200

/** A whole draft as the builder sends it. */
const planDraft = z
  .strictObject({
    prescriptions: prescriptionLines,
    answers: z.array(answer).max(MAX_PRESCRIPTIONS * RULE_IDS.length),
    startedFrom: z.string().min(1).max(STARTED_FROM_LIMIT).refine(isStorable, NOT_STORABLE).optional(),
  })
  .superRefine(({ prescriptions, answers }, context) => {
    const ids = prescriptions.map(({ id }) => id)
    if (!isUnique(ids)) context.addIssue('Two lines of the plan have the same id.')
    if (!isUnique(answers.map(({ prescriptionId, ruleId }) => `${prescriptionId} ${ruleId}`)))
      context.addIssue('A finding is answered twice.')
    if (answers.some(({ prescriptionId }) => !ids.includes(prescriptionId)))
      context.addIssue('An answer belongs to a line that is not in the plan.')
  })

export type PlanParsed = { readonly draft: PlanDraft } | { readonly problems: readonly string[] }

/** 'Line 3, Bird dog: ' for a problem in a line; nothing for one of the whole plan. */
function placeOf([group, index]: readonly PropertyKey[], input: unknown): string {
  if (group !== 'prescriptions' || typeof index !== 'number') return ''
  const slug = z.object({ prescriptions: z.array(z.object({ exercise: z.string() })) }).safeParse(input).data
    ?.prescriptions[index]?.exercise
  return `Line ${index + 1}${slug && isExerciseSlug(slug) ? `, ${exerciseOf(slug).name}` : ''}: `
}

/** Reads a draft that came over the network. Each problem is in words for the therapist and names its line. */
export function parsePlanDraft(input: unknown): PlanParsed {
  const parsed = planDraft.safeParse(input)
  if (parsed.success) return { draft: parsed.data }
  return { problems: parsed.error.issues.map(({ path, message }) => `${placeOf(path, input)}${message}`) }
}
