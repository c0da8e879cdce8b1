import { z } from 'zod'
import { CATALOG, type ExerciseSlug } from '@/lib/clinical/catalog'
import { ladderTop } from '@/lib/clinical/ladders'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import {
  CLINIC_TESTS,
  CONDITIONS,
  DIRECTIONAL_PREFERENCES,
  IRRITABILITIES,
  LADDER_TRACKS,
  LEG_SYMPTOMS,
  LOAD_CLASSES,
  PHASES,
  PRECAUTIONS,
  RED_FLAGS,
  TIMES_OF_DAY,
  URGENCIES,
} from '@/lib/clinical/vocabulary'

const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.enum(codes, { error: `must be one of ${codes.join(', ')}` })

/** An object whose fields are codes, all optional. (A zod record would let a field named __proto__ pass unsaid.) */
const fieldsOf = <const Codes extends readonly string[], Value extends z.ZodType>(
  codes: Codes,
  value: Value,
): z.ZodObject<Record<Codes[number], z.ZodExactOptional<Value>>, z.core.$strict> =>
  z.strictObject(
    Object.fromEntries(codes.map((code) => [code, value.exactOptional()])) as Record<
      Codes[number],
      z.ZodExactOptional<Value>
    >,
  )

const SLUGS = CATALOG.map(({ slug }) => slug)
export const exercise = z.custom<ExerciseSlug>((value) => SLUGS.some((slug) => slug === value), {
  error: 'is not an exercise of the catalog',
})

const scale = z
  .int('must be a whole number from 0 to 10')
  .min(0, 'must be a whole number from 0 to 10')
  .max(10, 'must be a whole number from 0 to 10')
const count = z.int('must be a whole number, 0 or more').min(0, 'must be a whole number, 0 or more')
const yesNo = z.boolean('must be true or false')

const redFlag = z.strictObject({
  slug: oneOf(RED_FLAGS),
  urgency: oneOf(URGENCIES).optional(),
  status: oneOf(['active', 'cleared']).default('active'),
  clearedBy: z.string('must be text').nullish(),
  clearedAt: z.string('must be text').nullish(),
})

const prescription = z.strictObject({
  loadClass: oneOf(LOAD_CLASSES).optional(),
  loadIncreasePctWeek: z.number('must be a number').min(-100, 'must be -100 or more').optional(),
  warmupPlanned: yesNo.optional(),
  consecutiveHeavyDays: count.optional(),
  timeOfDay: oneOf(TIMES_OF_DAY).optional(),
})

const session = z.strictObject({
  painBefore: scale.optional(),
  painDuring: scale.optional(),
  pain24h: scale.optional(),
})

const recentResponse = z.strictObject({
  sessions: z.array(session, 'must be a list').optional(),
  painDuringLast: scale.optional(),
  settledWithin24h: yesNo.optional(),
  easesAsMoves: yesNo.optional(),
  sharpOrWorsening: yesNo.optional(),
  formBreakdown: yesNo.optional(),
  peripheralized: yesNo.optional(),
})

const ladderPassed = fieldsOf(LADDER_TRACKS, count).superRefine((passed, context) => {
  for (const track of LADDER_TRACKS)
    if ((passed[track] ?? 0) > ladderTop(track))
      context.addIssue({ code: 'custom', path: [track], message: `must be at most ${ladderTop(track)}` })
})

export const patientState = z.strictObject(
  {
    conditions: z.array(oneOf(CONDITIONS), 'must be a list').optional(),
    phase: oneOf(PHASES).optional(),
    activeFlare: yesNo.optional(),
    painNow: scale.optional(),
    irritability: oneOf(IRRITABILITIES).optional(),
    directionalPreference: oneOf(DIRECTIONAL_PREFERENCES).optional(),
    legSymptoms: oneOf(LEG_SYMPTOMS).optional(),
    legNumbTinglingWeak: yesNo.optional(),
    precautions: z.array(oneOf(PRECAUTIONS), 'must be a list').optional(),
    redFlags: z.array(redFlag, 'must be a list').optional(),
    ladderPassed: ladderPassed.optional(),
    painMedicationBeforeTraining: yesNo.optional(),
    symptomDurationDays: count.optional(),
    improving: yesNo.optional(),
    flaresAfterWorkoutLast8Weeks: count.optional(),
    hoursSinceOnset: count.optional(),
    adlSymptomFreeDays: count.optional(),
    psfsAnyItemBelow: scale.optional(),
    clinicTests: fieldsOf(
      CLINIC_TESTS,
      z.union([z.number(), z.boolean()], 'must be a number, true or false'),
    ).optional(),
    prescription: prescription.optional(),
    recentResponse: recentResponse.optional(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'must be an object' : undefined) },
)

/** What of a patient's state the rules read. A flag without an urgency takes the catalog's, which none is below. */
export function picturedState({
  prescription: _,
  recentResponse: _response,
  redFlags,
  ...facts
}: z.infer<typeof patientState>): ClinicalPicture {
  return {
    ...facts,
    redFlags: redFlags?.map(({ slug, urgency, status }) => ({
      slug,
      urgency: urgency ?? 'evaluate_soon',
      status,
    })),
  }
}

/** One case in the terms of `patientStateSchema` of the clinical fact base. Unknown keys and codes are errors. */
export const reviewCase = z.strictObject({
  id: z.union([z.string(), z.number()], 'must be text or a number').optional(),
  patientState,
  exercise,
  prescription: prescription.optional(),
  recentResponse: recentResponse.optional(),
})
export type ReviewCase = z.infer<typeof reviewCase>
