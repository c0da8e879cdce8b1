import { z } from 'zod'
import type { Prescription } from '@/lib/clinical/plan'
import { CONDITIONS, PHASES } from '@/lib/clinical/vocabulary'
import { oneOfOrNothing } from '@/lib/form-fields'
import { prescriptionLines } from '@/lib/plans/schema'
import { isStorable, NOT_STORABLE } from '@/lib/storable-text'

const NAME_LIMIT = 80

const name = z
  .string('Give the template a name.')
  .trim()
  .min(1, 'Give the template a name.')
  .max(NAME_LIMIT, `Keep the name under ${NAME_LIMIT} characters.`)
  .refine(isStorable, NOT_STORABLE)

/**
 * What of a line belongs to a template: the exercise, its dosage, days, group, side and class of load. Notes may name the patient,
 * and a weight is one patient's: both are left out.
 */
const withoutThePatient = ({
  id,
  exercise,
  dosage,
  side,
  load,
  weekdays,
  group,
}: Prescription): Prescription => ({
  id,
  exercise,
  dosage,
  side,
  load: { class: load.class, amount: null, unit: null },
  note: '',
  ...(weekdays === undefined ? {} : { weekdays }),
  ...(group === undefined ? {} : { group }),
})

/** A plan to keep as a template. */
export const newTemplate = z.object({
  name,
  condition: z.enum(CONDITIONS, 'Choose a condition from the list.').nullable(),
  phase: z.enum(PHASES, 'Choose a phase from the list.').nullable(),
  prescriptions: prescriptionLines
    .min(1, 'The plan has no exercises yet: add at least one.')
    .transform((lines) => lines.map(withoutThePatient)),
})
export type NewTemplate = z.output<typeof newTemplate>

/** What can be changed of a template that the clinic keeps. */
export const templateChange = z.object({
  templateId: z.uuid('This template is not known.'),
  version: z.coerce.number().int().positive(),
  name,
  condition: oneOfOrNothing(CONDITIONS, 'Choose a condition from the list.'),
  phase: oneOfOrNothing(PHASES, 'Choose a phase from the list.'),
  change: z.enum(['save', 'archive'], 'Choose what to do.'),
})
export type TemplateChange = z.output<typeof templateChange>
