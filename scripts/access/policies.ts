import type { Power } from '@/lib/auth/access'

/**
 * Who may reach what. Every route and every server action of the build stands here; one that does not, or that is here
 * and gone, fails the build (scripts/access-policies.ts), and each is asked for by every kind of principal
 * (scripts/drill-access.ts).
 */
export type Who =
  /** Whoever asks: nothing of a clinic is behind it. */
  | 'anyone'
  /** Nobody, once the clinic is set up. */
  | 'nobody'
  /** A patient whose device is verified. */
  | 'link'
  | 'signed-in'
  | Power

/** What the ids of a request name; it belongs to one clinic. */
export type Thing =
  | 'patient'
  | 'part-of-chart'
  | 'exercise'
  | 'photo'
  | 'logo'
  | 'template'
  | 'member'
  | 'view'
  /** Of a home program of the patient whose link it is. */
  | 'issued'
  | 'issued-photo'

export type Method = 'GET' | 'POST'

export type RoutePolicy = {
  readonly of?: Thing
  /** A page is read with GET alone; a handler says who may for each method that it has. */
  readonly may: Who | Partial<Record<Method, Who>>
  /** The beginning of the app sends those on who begin elsewhere. */
  readonly sendsOn?: true
}

const chart = { may: 'charts', of: 'patient' } as const
const partOfChart = { may: 'charts', of: 'part-of-chart' } as const

export const ROUTES = {
  '/': { may: 'charts', sendsOn: true },
  '/account': { may: 'signed-in' },
  '/account/second-factor': { may: 'signed-in' },
  '/catalog': { may: 'charts' },
  '/catalog/[slug]': { may: 'charts' },
  '/catalog/figures': { may: 'charts' },
  '/catalog/figures/pdf': { may: { GET: 'charts' } },
  '/catalog/own/[exerciseId]': { may: 'charts', of: 'exercise' },
  '/catalog/own/[exerciseId]/edit': { may: 'charts', of: 'exercise' },
  '/catalog/own/[exerciseId]/photos': { may: { POST: 'charts' }, of: 'exercise' },
  '/catalog/own/new': { may: 'charts' },
  '/catalog/photos/[photoId]': { may: { GET: 'charts' }, of: 'photo' },
  '/conditions': { may: 'charts' },
  '/conditions/[slug]': { may: 'charts' },
  '/desk': { may: 'desk' },
  '/desk/[patientId]': { may: 'desk', of: 'patient' },
  '/desk/[patientId]/details': { may: 'desk', of: 'patient' },
  '/desk/[patientId]/home-programs/[homeProgramId]/handout': { may: { GET: 'desk' }, of: 'part-of-chart' },
  '/patients': { may: 'charts' },
  '/patients/new': { may: 'add-patients' },
  '/patients/[patientId]': chart,
  '/patients/[patientId]/assessments/[assessmentId]': partOfChart,
  '/patients/[patientId]/assessments/new': chart,
  '/patients/[patientId]/check-ins/[checkInId]': partOfChart,
  '/patients/[patientId]/check-ins/grid': chart,
  '/patients/[patientId]/check-ins/new': chart,
  '/patients/[patientId]/clearances/new': chart,
  '/patients/[patientId]/details': chart,
  '/patients/[patientId]/discharge-summaries/[dischargeSummaryId]/pdf': {
    may: { GET: 'charts' },
    of: 'part-of-chart',
  },
  '/patients/[patientId]/engagement': chart,
  '/patients/[patientId]/engagement/pdf': { may: { GET: 'charts' }, of: 'patient' },
  '/patients/[patientId]/episodes/discharge': chart,
  '/patients/[patientId]/episodes/new': chart,
  '/patients/[patientId]/home-programs/[homeProgramId]': partOfChart,
  '/patients/[patientId]/home-programs/[homeProgramId]/handout': {
    may: { GET: 'charts' },
    of: 'part-of-chart',
  },
  '/patients/[patientId]/latest-handout': { may: { GET: 'charts' }, of: 'patient' },
  '/patients/[patientId]/plan': chart,
  '/patients/[patientId]/progress': chart,
  '/patients/[patientId]/progress-reports': chart,
  '/patients/[patientId]/progress-reports/[progressReportId]/pdf': {
    may: { GET: 'charts' },
    of: 'part-of-chart',
  },
  '/patients/[patientId]/record': chart,
  '/patients/[patientId]/record/json': { may: { GET: 'charts' }, of: 'patient' },
  '/patients/[patientId]/record/pdf': { may: { GET: 'charts' }, of: 'patient' },
  '/patients/[patientId]/recovery': chart,
  '/patients/[patientId]/referral-notes': chart,
  '/patients/[patientId]/referral-notes/[referralNoteId]/letter': {
    may: { GET: 'charts' },
    of: 'part-of-chart',
  },
  '/patients/[patientId]/scores/new': chart,
  '/rules': { may: 'charts' },
  '/settings': { may: 'clinic' },
  '/settings/audit': { may: 'audit' },
  '/settings/audit/export': { may: { GET: 'audit' } },
  '/settings/forms': { may: 'blank-forms' },
  '/settings/forms/assessment': { may: { GET: 'blank-forms' } },
  '/settings/forms/log/[language]': { may: { GET: 'blank-forms' } },
  '/settings/logo': { may: { POST: 'change-clinic' } },
  '/settings/logo/[logoId]': { may: { GET: 'signed-in' }, of: 'logo' },
  '/settings/numbers': { may: 'clinic-numbers' },
  '/settings/retention': { may: 'retention' },
  '/settings/team': { may: 'team' },
  '/settings/today': { may: 'clinic-numbers' },
  '/templates': { may: 'charts' },
  '/c': { may: 'anyone' },
  '/c/check-ins': { may: { POST: 'link' }, of: 'issued' },
  '/c/flags': { may: { POST: 'link' } },
  '/c/leave': { may: { POST: 'anyone' } },
  '/c/manifest.webmanifest': { may: { GET: 'anyone' } },
  '/c/open': { may: { POST: 'anyone' } },
  '/c/photos/[photoId]': { may: { GET: 'link' }, of: 'issued-photo' },
  '/c/program': { may: { GET: 'link' } },
  '/c/year': { may: { POST: 'anyone' } },
  '/reminders/stop': { may: 'anyone' },
  '/reminders/stop/one-click': { may: { GET: 'anyone', POST: 'anyone' } },
  '/set-up': { may: 'nobody' },
  '/sign-in': { may: 'anyone' },
  '/sign-in/forgotten': { may: 'anyone' },
  '/sign-in/password': { may: 'anyone' },
  // Opens to a session that waits for its second factor, and leads everybody else on.
  '/sign-in/second-factor': { may: 'anyone' },
  '/api/auth/[...nextauth]': { may: { GET: 'anyone', POST: 'anyone' } },
  // For whoever runs the server: a word, and nothing of a clinic.
  '/api/health': { may: { GET: 'anyone' } },
  // Asks for a token of the operator's own, where one is set.
  '/api/metrics': { may: { GET: 'anyone' } },
  '/api/ready': { may: { GET: 'anyone' } },
  // The framework's own.
  '/_global-error': { may: 'anyone' },
  '/_not-found': { may: 'anyone' },
  '/icon.svg': { may: { GET: 'anyone' } },
} as const satisfies Record<string, RoutePolicy>

export type ActionPolicy = { readonly may: Who; readonly of?: Thing }

const ofChart = (folder: string): string => `app/(clinic)/patients/[patientId]/${folder}/actions.ts`

/** By the file and the name of the action. */
export const ACTIONS: Readonly<Record<string, ActionPolicy>> = {
  'app/(clinic)/actions.ts#signOut': { may: 'anyone' },
  'app/(clinic)/actions.ts#staySignedIn': { may: 'anyone' },
  'app/(clinic)/actions.ts#markAttentionAction': chart,
  'app/(clinic)/actions.ts#reauthenticateAction': { may: 'signed-in' },
  'app/(clinic)/account/actions.ts#beginSetUpAction': { may: 'signed-in' },
  'app/(clinic)/account/actions.ts#confirmSetUpAction': { may: 'signed-in' },
  'app/(clinic)/account/actions.ts#renewRecoveryCodesAction': { may: 'signed-in' },
  'app/(clinic)/account/actions.ts#turnOffAction': { may: 'signed-in' },
  'app/(clinic)/account/actions.ts#endAllSessionsAction': { may: 'signed-in' },
  'app/(clinic)/account/actions.ts#changeOwnDetailsAction': { may: 'signed-in' },
  'app/(clinic)/account/actions.ts#changePasswordAction': { may: 'signed-in' },
  'app/(clinic)/account/actions.ts#endSessionAction': { may: 'signed-in' },
  'app/(clinic)/catalog/own/actions.ts#createOwnExerciseAction': { may: 'charts' },
  'app/(clinic)/catalog/own/actions.ts#changeOwnExerciseAction': { may: 'charts', of: 'exercise' },
  'app/(clinic)/catalog/own/actions.ts#shelveOwnExerciseAction': { may: 'charts', of: 'exercise' },
  'app/(clinic)/catalog/own/actions.ts#takePhotoOffAction': { may: 'charts', of: 'exercise' },
  'app/(clinic)/desk/actions.ts#findAtDesk': { may: 'desk' },
  'app/(clinic)/desk/[patientId]/details/actions.ts#updateContactsAction': { may: 'desk', of: 'patient' },
  'app/(clinic)/patients/actions.ts#findPatients': { may: 'charts' },
  'app/(clinic)/patients/bulk-actions.ts#assignMany': chart,
  'app/(clinic)/patients/bulk-actions.ts#dischargeMany': chart,
  'app/(clinic)/patients/new/actions.ts#createPatientAction': { may: 'add-patients', of: 'member' },
  'app/(clinic)/patients/view-actions.ts#changeViewAction': { may: 'charts', of: 'view' },
  'app/(clinic)/patients/view-actions.ts#saveViewAction': { may: 'charts' },
  [`${ofChart('assessments/new')}#recordAssessmentAction`]: chart,
  [`${ofChart('check-in-link')}#changeCheckInLinkAction`]: chart,
  [`${ofChart('check-ins')}#recordCheckInAction`]: chart,
  [`${ofChart('check-ins/grid')}#recordCheckInGridAction`]: chart,
  [`${ofChart('clearances/new')}#recordClearanceAction`]: chart,
  [`${ofChart('details')}#updatePatientAction`]: chart,
  [`${ofChart('episodes/discharge')}#dischargeEpisodeAction`]: chart,
  [`${ofChart('episodes/new')}#openEpisodeAction`]: chart,
  [`${ofChart('plan')}#issuePlanAction`]: chart,
  [`${ofChart('plan')}#savePlanAction`]: chart,
  [`${ofChart('plan')}#saveTemplateAction`]: { may: 'charts' },
  [`${ofChart('plan')}#setFavoriteAction`]: { may: 'charts' },
  [`${ofChart('progress-reports')}#writeProgressReportAction`]: chart,
  [`${ofChart('record')}#anonymizeAction`]: { may: 'retention', of: 'patient' },
  [`${ofChart('record')}#liftHoldAction`]: { may: 'retention', of: 'patient' },
  [`${ofChart('record')}#placeHoldAction`]: { may: 'retention', of: 'patient' },
  [`${ofChart('recovery')}#moveToPhaseAction`]: chart,
  [`${ofChart('recovery')}#passStepAction`]: chart,
  [`${ofChart('recovery')}#recordFlareAction`]: chart,
  [`${ofChart('referral-notes')}#writeReferralNoteAction`]: chart,
  [`${ofChart('scores/new')}#recordScoresAction`]: chart,
  'app/(clinic)/rules/actions.ts#signOffAction': { may: 'sign-off' },
  'app/(clinic)/settings/actions.ts#sendTestMailAction': { may: 'change-clinic' },
  'app/(clinic)/settings/actions.ts#takeLogoAwayAction': { may: 'change-clinic' },
  'app/(clinic)/settings/actions.ts#updateClinicAction': { may: 'change-clinic' },
  'app/(clinic)/settings/actions.ts#changeSignInRulesAction': { may: 'sign-in-settings' },
  'app/(clinic)/settings/audit/actions.ts#checkChainAction': { may: 'audit' },
  'app/(clinic)/settings/retention/actions.ts#changeRetentionAction': { may: 'retention' },
  'app/(clinic)/settings/team/actions.ts#sendLinkAction': { may: 'team', of: 'member' },
  'app/(clinic)/settings/team/actions.ts#addMemberAction': { may: 'team' },
  'app/(clinic)/settings/team/actions.ts#changeMemberAction': { may: 'team', of: 'member' },
  'app/(clinic)/settings/team/actions.ts#changeMemberDetailsAction': { may: 'team', of: 'member' },
  'app/(clinic)/templates/actions.ts#changeTemplateAction': { may: 'charts', of: 'template' },
  'app/(public)/reminders/stop/actions.ts#stopRemindersAction': { may: 'anyone' },
  'app/(public)/set-up/actions.ts#setUp': { may: 'nobody' },
  'app/(public)/sign-in/forgotten/actions.ts#forgottenPasswordAction': { may: 'anyone' },
  'app/(public)/sign-in/password/actions.ts#choosePasswordAction': { may: 'anyone' },
  'app/(public)/sign-in/password/actions.ts#lookUpLinkAction': { may: 'anyone' },
  // Each looks for a session that waits for its second factor.
  'app/(public)/sign-in/second-factor/actions.ts#beginRequiredSetUpAction': { may: 'anyone' },
  'app/(public)/sign-in/second-factor/actions.ts#confirmRequiredSetUpAction': { may: 'anyone' },
  'app/(public)/sign-in/second-factor/actions.ts#giveCodeAction': { may: 'anyone' },
  'app/(public)/sign-in/second-factor/actions.ts#reauthenticateWaitingAction': { may: 'anyone' },
}
