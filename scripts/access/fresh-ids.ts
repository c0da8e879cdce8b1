import { givenPatient } from '@/db/test-fixtures'
import { openChart } from '@/lib/auth/chart-access'
import { placeHold } from '@/lib/data-rights/writes-holds'
import type { BuiltAction } from './manifests'
import { ACTIONS } from './policies'
import type { Principal } from './principals'
import { givenCare, givenExercise, givenMember, givenTemplate, givenView, type Ids, raiseFlag } from './world'

const memberOf = ({ name: called, clinic: { team } }: Principal) =>
  Object.values(team).find(({ name }) => called.startsWith(NAMES[name] ?? '-')) ?? team.therapist

/** With an exercise that has room for one more photo, however many others added theirs. */
export const freshExercise = async (principal: Principal): Promise<Ids> => ({
  ...principal.clinic.ids,
  ...(await givenExercise(memberOf(principal), principal.clinic.at)),
})

/** Records that nobody else changes, for an action that is allowed. */
export async function freshIds(action: BuiltAction, principal: Principal): Promise<Ids> {
  const { clinic } = principal
  const { at } = clinic
  const therapist = memberOf(principal)
  switch (ACTIONS[action.name]?.of) {
    case 'patient': {
      const { lead, therapist: treating } = clinic.team
      if (action.name.endsWith('#openEpisodeAction'))
        return { ...clinic.ids, patientId: await givenPatient(clinic.clinicId, lead.id) }
      const care = await givenCare(clinic, treating)
      if (action.name.endsWith('#recordClearanceAction')) await raiseFlag(clinic, care)
      if (!action.name.endsWith('#liftHoldAction')) return { ...clinic.ids, ...care }
      const chart = await openChart(lead, care.patientId)
      return { ...clinic.ids, ...care, holdId: (await placeHold(chart, 'A claim is open.', at)).id }
    }
    case 'exercise':
      return freshExercise(principal)
    case 'template':
      return { ...clinic.ids, templateId: await givenTemplate(therapist, at) }
    case 'member':
      return { ...clinic.ids, memberId: await givenMember(clinic.clinicId) }
    case 'view':
      return { ...clinic.ids, viewId: await givenView(therapist, at) }
    default:
      return clinic.ids
  }
}
const NAMES: Readonly<Record<string, string>> = {
  Theo: 'therapist',
  Cora: 'colleague',
  Lena: 'lead',
  Adam: 'admin',
  Dora: 'desk',
}
