import { z } from 'zod'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { DOSAGE_LIMITS, type Load, TEXT_LIMITS } from '@/lib/clinical/dosage'
import type { Prescription } from '@/lib/clinical/plan'
import { MAX_PRESCRIPTIONS } from '@/lib/clinical/plan-limits'
import { LOAD_CLASSES, type LoadClass } from '@/lib/clinical/vocabulary'
import { exercise, patientState } from './review-schema'

const LONGEST_NAME = 120
const LONGEST_ADDRESS = 300

const text = (most: number) => z.string('must be text').max(most, `must be at most ${most} characters`)
const name = text(LONGEST_NAME).refine((value) => value.trim() !== '', 'must not be empty')
const within = ([least, most]: readonly [number, number]) => {
  const message = `must be a whole number from ${least} to ${most}`
  return z.int(message).min(least, message).max(most, message)
}

const AMOUNT = /^(\d{1,3}(?:\.\d{1,2})?) ?(kg|lb)$/
const LOADS: readonly string[] = LOAD_CLASSES
const load = z.string('must be text').refine((value) => LOADS.includes(value) || AMOUNT.test(value), {
  error: `must be one of ${LOAD_CLASSES.join(', ')}, or a weight such as '12 kg' or '25 lb'`,
})

const prescription = z.strictObject(
  {
    exercise,
    sets: within(DOSAGE_LIMITS.sets).optional(),
    reps: within(DOSAGE_LIMITS.reps).optional(),
    holdSec: within(DOSAGE_LIMITS.holdSeconds).optional(),
    perSide: z.boolean('must be true or false').optional(),
    sessionsPerDay: within(DOSAGE_LIMITS.sessionsPerDay).optional(),
    daysPerWeek: within(DOSAGE_LIMITS.daysPerWeek).optional(),
    load: load.optional(),
    note: text(TEXT_LIMITS.note).optional(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'must be an object' : undefined) },
)

const object = {
  error: (issue: { code?: string }) => (issue.code === 'invalid_type' ? 'must be an object' : undefined),
}

/** A home program as a file: whose it is, what is known of the patient, and what is prescribed. */
export const planFile = z.strictObject(
  {
    clinic: z.strictObject({ name, phone: text(LONGEST_NAME), address: text(LONGEST_ADDRESS) }, object),
    patient: z.strictObject({ name }, object),
    patientState,
    prescriptions: z
      .array(prescription, 'must be a list')
      .min(1, 'must have at least one exercise')
      .max(MAX_PRESCRIPTIONS, `must have at most ${MAX_PRESCRIPTIONS} exercises`),
  },
  object,
)
export type PlanFile = z.infer<typeof planFile>

/** A class of load, or a weight: its class then stays that of the exercise. */
function loadOf(given: string, usual: LoadClass): Load {
  const [, amount, unit] = AMOUNT.exec(given) ?? []
  if (amount === undefined) return { class: given as LoadClass, amount: null, unit: null }
  return { class: usual, amount: Number(amount), unit: unit === 'lb' ? 'lb' : 'kg' }
}

/** What the file does not say of a line is as the catalog suggests it. */
export function prescriptionOf(given: PlanFile['prescriptions'][number], index: number): Prescription {
  const usual = defaultPrescription(given.exercise, `line-${index + 1}`)
  const { sets, reps, holdSec, sessionsPerDay, daysPerWeek } = given
  const side = given.perSide === undefined ? usual.side : given.perSide ? 'each' : 'both'
  // A count asked for where the catalog counts minutes means counting.
  const isCounted = reps !== undefined && usual.dosage.durationMinutes !== null && usual.dosage.reps !== reps
  return {
    ...usual,
    side,
    load: given.load === undefined ? usual.load : loadOf(given.load, usual.load.class),
    note: given.note ?? '',
    dosage: {
      ...usual.dosage,
      sets: sets ?? usual.dosage.sets,
      reps: reps ?? usual.dosage.reps,
      holdSeconds: holdSec ?? usual.dosage.holdSeconds,
      sessionsPerDay: sessionsPerDay ?? usual.dosage.sessionsPerDay,
      daysPerWeek: daysPerWeek ?? usual.dosage.daysPerWeek,
      durationMinutes: isCounted ? null : usual.dosage.durationMinutes,
    },
  }
}
