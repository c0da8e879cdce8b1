import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { addDays } from '@/lib/clinical/calendar-date'
import { CONTENT_VERSIONS } from '@/lib/clinical/content-versions'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import { ANONYMIZE_WORDS } from '@/lib/data-rights/schema'
import { emptyFormState } from '@/lib/form-state'
import { typedExercise } from '@/lib/own-exercises/testing'
import { caseloadQuery, keptQuery } from '@/lib/patients/search'
import { Form } from './send'
import { type DrillClinic, type Ids, PASSWORD } from './world'

/** What an action is sent: a shape that it would take from who may; a page says by whom it was opened. */
type Body = (
  ids: Ids,
  clinic: DrillClinic,
  askedBy: string,
) => readonly unknown[] | Promise<readonly unknown[]>

/** An action of a form: what is bound to it, nothing said before, and the fields. */
export const form = (fields: Readonly<Record<string, string | readonly string[]>>, ...bound: string[]) => [
  ...bound,
  emptyFormState,
  new Form(fields),
]

const unique = (): string => randomUUID().slice(0, 8)

/** A patient whom nobody has yet. */
export const patientFields = (therapistId: string) => ({
  name: 'Pat Changed',
  dateOfBirth: '1990-05-17',
  recordNumber: unique(),
  language: 'en',
  phone: '',
  email: '',
  assignedTherapistId: therapistId,
})

const exerciseFields = () => ({ ...typedExercise, name: `Slide ${unique()}` })

const detailsFields = () => ({
  name: 'Another Name',
  credentials: 'PT',
  email: `${randomUUID()}@clinic.example`,
})

async function readClinic(clinicId: string) {
  const [row] = await inClinic(clinicId, (tx) => tx.select().from(clinics).where(eq(clinics.id, clinicId)))
  if (!row) throw new Error('The drill lost its clinic.')
  return row
}

async function clinicFields({ clinicId }: DrillClinic) {
  const { name, phone, address, timeZone, units, paper, language, version } = await readClinic(clinicId)
  const days = { quietDays: '7', reassessDays: '28', graceDays: '30' }
  return { name, phone, address, timeZone, units, paper, language, ...days, version: String(version) }
}

/** By the name of the action, which is its own. */
export const BODIES: Readonly<Record<string, Body>> = {
  signOut: () => [],
  staySignedIn: (_ids, _clinic, askedBy) => [askedBy],
  markAttentionAction: ({ patientId, episodeId }) =>
    form({ patientId, episodeId, reason: 'draft-plan', about: '', act: 'seen' }),
  // Of another version than there is, and for all but one of another account: who asks keeps their name.
  changeOwnDetailsAction: (_ids, { team }) =>
    form({ ...detailsFields(), therapistId: team.therapist.id, version: '999' }),
  changePasswordAction: () =>
    form({ currentPassword: PASSWORD, password: `${PASSWORD}, changed ${unique()}` }),
  endSessionAction: () => form({ session: '0'.repeat(64) }),
  endAllSessionsAction: () => form({ which: 'others' }),
  reauthenticateAction: () => form({ password: 'not this one' }),
  reauthenticateWaitingAction: () => form({ password: 'not this one' }),
  beginSetUpAction: () => form({}),
  beginRequiredSetUpAction: () => form({}),
  confirmSetUpAction: () => form({ code: '000000' }),
  confirmRequiredSetUpAction: () => form({ code: '000000' }),
  giveCodeAction: () => form({ code: '000000' }),
  renewRecoveryCodesAction: () => form({}),
  turnOffAction: () => form({}),
  forgottenPasswordAction: () => form({ email: `${randomUUID()}@clinic.example` }),
  lookUpLinkAction: () => [`${randomUUID()}.${'x'.repeat(43)}`],
  choosePasswordAction: () => form({ token: `${randomUUID()}.${'x'.repeat(43)}`, password: PASSWORD }),
  anonymizeAction: ({ patientId }) => form({ words: ANONYMIZE_WORDS }, patientId),
  placeHoldAction: ({ patientId }) => form({ reason: 'A claim is open.' }, patientId),
  liftHoldAction: ({ patientId, holdId }) => form({ holdId }, patientId),
  checkChainAction: () => form({}),
  changeRetentionAction: async (_ids, { clinicId }) =>
    form({ version: String((await readClinic(clinicId)).version), years: '' }),
  changeSignInRulesAction: async (_ids, { clinicId }) =>
    form({ version: String((await readClinic(clinicId)).version) }),
  sendLinkAction: ({ memberId }) => form({ therapistId: memberId }),
  createOwnExerciseAction: () => form(exerciseFields()),
  changeOwnExerciseAction: ({ exerciseId }) => form({ ...exerciseFields(), version: '1' }, exerciseId),
  shelveOwnExerciseAction: ({ exerciseId }) => form({ exerciseId, version: '1', change: 'put-away' }),
  takePhotoOffAction: ({ exerciseId, photoId }) => form({ photoId }, exerciseId),
  findAtDesk: () => ['pat', null],
  updateContactsAction: ({ patientId }, { team }) =>
    form({ ...patientFields(team.therapist.id), version: '1' }, patientId),
  findPatients: () => [caseloadQuery.parse({ assigned: 'all' }), 'pat'],
  assignMany: ({ patientId }, { team }, askedBy) => [
    askedBy,
    { therapistId: team.colleague.id, patients: [{ patientId, version: 1 }] },
  ],
  dischargeMany: ({ patientId }, _clinic, askedBy) => [
    askedBy,
    { reason: 'goals_met', note: '', patients: [{ patientId, episodeVersion: 1, flagsKnown: false }] },
  ],
  createPatientAction: ({ memberId }) =>
    form({ ...patientFields(memberId), name: `New ${unique()}`, notSameAs: '' }),
  changeViewAction: ({ viewId }, _clinic, askedBy) => [
    askedBy,
    { id: viewId, version: 1, change: 'rename', name: `View ${unique()}` },
  ],
  saveViewAction: (_ids, _clinic, askedBy) => [
    askedBy,
    { name: `View ${unique()}`, query: keptQuery.parse({}), columns: null },
    randomUUID(),
  ],
  recordAssessmentAction: ({ patientId }, { today }) => form({ assessedOn: today, painNow: '4' }, patientId),
  changeCheckInLinkAction: ({ patientId, episodeId }) =>
    form({ change: 'turn-on', episodeId, replaces: '' }, patientId),
  recordCheckInAction: ({ patientId, homeProgramId }, { today }) =>
    form({ homeProgramId, day: addDays(today, -2), done: 'all' }, patientId),
  recordCheckInGridAction: ({ patientId, homeProgramId }, { today }) => {
    const day = { day: addDays(today, -3), done: 'all', painBefore: 1, painDuring: 1, painNextDay: 1 }
    return form(
      { homeProgramId, days: JSON.stringify([{ ...day, changes: null, exercises: [] }]) },
      patientId,
    )
  },
  recordClearanceAction: ({ patientId, episodeId }, { today }) =>
    form(
      { subject: `flag ${RED_FLAGS[0]}`, clearedBy: 'Dr. Low', clearedOn: today, reason: 'Examined.' },
      patientId,
      episodeId,
    ),
  updatePatientAction: ({ patientId }, { team }) =>
    form({ ...patientFields(team.therapist.id), version: '1' }, patientId),
  dischargeEpisodeAction: ({ patientId }, { today }) =>
    form({ dischargedOn: today, reason: 'goals_met', note: '', version: '1', keepGoing: 'no' }, patientId),
  openEpisodeAction: ({ patientId }, { today }) =>
    form({ problem: 'Another back', openedOn: today }, patientId),
  issuePlanAction: ({ patientId, episodeId }, _clinic, askedBy) => [patientId, episodeId, askedBy, 1, ''],
  savePlanAction: ({ patientId, episodeId }, _clinic, askedBy) => [
    patientId,
    episodeId,
    askedBy,
    { prescriptions: [defaultPrescription('walking', randomUUID())], answers: [] },
    1,
  ],
  saveTemplateAction: (_ids, _clinic, askedBy) => [
    askedBy,
    {
      name: `Start ${unique()}`,
      condition: null,
      phase: null,
      prescriptions: [defaultPrescription('walking', randomUUID())],
    },
    randomUUID(),
  ],
  setFavoriteAction: (_ids, _clinic, askedBy) => [askedBy, 'bird-dog', true],
  writeProgressReportAction: ({ patientId, episodeId }, { today }) =>
    form({ to: 'Claims', from: addDays(today, -5), until: today }, patientId, episodeId),
  moveToPhaseAction: ({ patientId, assessmentId }) =>
    form({ phase: 'rebuilding', painNow: '2', phaseReason: 'Better.' }, patientId, assessmentId),
  passStepAction: ({ patientId, assessmentId }) =>
    form({ track: 'hinge-squat', step: '1', painNow: '2' }, patientId, assessmentId),
  recordFlareAction: ({ patientId, assessmentId }) =>
    form({ painNow: '6', phaseReason: 'A long drive.' }, patientId, assessmentId),
  writeReferralNoteAction: ({ patientId }) => form({ to: 'Dr. Low', words: 'Please see.' }, patientId),
  recordScoresAction: ({ patientId }, { today }) => form({ measuredOn: today, painNow: '3' }, patientId),
  signOffAction: () => form({ subject: 'rules', version: CONTENT_VERSIONS.rules, note: 'Checked.' }),
  sendTestMailAction: () => form({}),
  takeLogoAwayAction: () => form({}),
  updateClinicAction: async (_ids, clinic) => form(await clinicFields(clinic)),
  addMemberAction: () =>
    form({
      name: 'New Colleague',
      credentials: '',
      email: `${randomUUID()}@clinic.example`,
      role: 'therapist',
    }),
  changeMemberAction: ({ memberId }) =>
    form({ change: 'change-role', therapistId: memberId, role: 'front_desk' }),
  changeMemberDetailsAction: ({ memberId }) =>
    form({ ...detailsFields(), therapistId: memberId, version: '1' }),
  changeTemplateAction: ({ templateId }) =>
    form({ templateId, version: '1', name: `Start ${unique()}`, condition: '', phase: '', change: 'save' }),
  stopRemindersAction: ({ patientId }, { clinicId }) =>
    form({ clinic: clinicId, patient: patientId, signature: 'x', language: 'en' }),
  setUp: () =>
    form({
      code: 'WRONG-CODE',
      clinicName: 'Another',
      clinicPhone: '555 0100',
      clinicAddress: '2 Test Street',
      timeZone: 'UTC',
      units: 'kg',
      paper: 'a4',
      name: 'Mallory',
      credentials: '',
      email: `${randomUUID()}@clinic.example`,
      password: PASSWORD,
    }),
}

/** What a decision is told that was made on an earlier assessment than the newest. */
const CHANGED_SINCE = /recorded an assessment since this page was opened/

/** Actions whose work ends where the drill has nothing for them: these words come only after the last lock. */
export const REACHED: Readonly<Record<string, RegExp>> = {
  sendTestMailAction: /Not sent\./,
  markAttentionAction: /This has changed since the page was opened/,
  reauthenticateAction: /This is not right\./,
  confirmSetUpAction: /This is not the code/,
  turnOffAction: /so it stays on/,
  moveToPhaseAction: CHANGED_SINCE,
  passStepAction: CHANGED_SINCE,
  recordFlareAction: CHANGED_SINCE,
  changeOwnDetailsAction: /Somebody changed this meanwhile/,
  renewRecoveryCodesAction: /Somebody changed this meanwhile/,
}
