import type { Prescription } from '@/lib/clinical/plan'

/** A template that fits this patient's condition and phase, or that the clinic keeps for any. */
export type TemplateOffer = {
  readonly id: string
  readonly name: string
  /** Why it is made so, or who saved it. */
  readonly why: string
  /** The ids are the template's: a plan gives its lines new ones. */
  readonly lines: readonly Prescription[]
}

/**
 * Lines to start a plan from: a template, or an earlier program with the template that it was started from.
 */
export type PlanStart = Pick<TemplateOffer, 'name' | 'lines'> & { readonly startedFrom?: string | null }

/** What the form to keep a plan as a template sends. */
export type TemplateToSave = {
  readonly name: string
  readonly condition: string | null
  readonly phase: string | null
  readonly prescriptions: readonly Prescription[]
}

export type TemplateSaved =
  { readonly outcome: 'saved' } | { readonly outcome: 'refused'; readonly problems: readonly string[] }
