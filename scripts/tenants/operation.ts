import { testChartAccess } from '@/lib/auth/testing'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { Therapist } from '@/lib/auth/therapist'
import type { DrillClinic, Ids } from '../access/world'

/** Who works, and the ids that are given: of the own clinic, of another, or of nothing. */
export type At = { readonly clinic: DrillClinic; readonly ids: Ids }

/** Access as the areas take it, without the check that a page makes: the areas' own predicates are what is tried. */
export const chartOf = ({ clinic, ids }: At) =>
  testChartAccess(clinic.clinicId, clinic.team.therapist.id, ids.patientId)
/** The same for a lead. */
export const leadChartOf = ({ clinic: { clinicId, team }, ids }: At): ChartAccess =>
  testChartAccess(clinicId, team.lead.id, ids.patientId, { role: 'lead' })
export const lead = ({ clinic }: At): Therapist => clinic.team.lead
export const therapist = ({ clinic }: At): Therapist => clinic.team.therapist
export const moment = ({ clinic: { today, at } }: At) => ({ today, at })

export type Operation = {
  /** Whether the ids decide what comes: then nothing may come for those of another clinic. */
  readonly byIds: boolean
  readonly writes?: true
  readonly run: (at: At) => Promise<unknown>
}

export const read = (run: Operation['run']): Operation => ({ byIds: true, run })
export const list = (run: Operation['run']): Operation => ({ byIds: false, run })
export const write = (run: Operation['run']): Operation => ({ byIds: true, writes: true, run })
