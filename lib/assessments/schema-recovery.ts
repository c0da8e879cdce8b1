import { z } from 'zod'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { LADDER_TRACKS, PHASES } from '@/lib/clinical/vocabulary'
import { yesNoOrNothing } from '@/lib/form-fields'
import { assessmentInput, type AssessmentInput, PHASE_REASON_LIMIT } from './schema'

const painToday = z
  .string('Give the pain today, from 0 to 10.')
  .regex(/^(?:\d|10)$/, 'Give the pain today, from 0 to 10.')
  .transform(Number)

const reason = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(PHASE_REASON_LIMIT, `Keep the reason under ${PHASE_REASON_LIMIT} characters.`)

/** A move to another phase, decided by the therapist. */
export const phaseMove = z.object({
  phase: z.enum(PHASES, 'Choose a phase.'),
  painNow: painToday,
  phaseReason: reason('Say why, so that the next reader can follow.'),
  flareOver: yesNoOrNothing,
})
export type PhaseMove = z.output<typeof phaseMove>

/** A flare that the patient reports. */
export const flareReport = z.object({
  painNow: painToday,
  phaseReason: reason('Say what set it off, or that nobody knows.'),
})
export type FlareReport = z.output<typeof flareReport>

/** A step of a ladder that the therapist counts as passed. */
export const passedStep = z.object({
  track: z.enum(LADDER_TRACKS, 'Choose a ladder.'),
  step: z.coerce.number().int().min(1).max(10),
  painNow: painToday,
})
export type PassedStep = z.output<typeof passedStep>

/** An assessment in which nothing was asked; what was found is filled in by the caller. */
export const nothingAssessed = (assessedOn: CalendarDate): AssessmentInput =>
  assessmentInput.parse({ assessedOn })
