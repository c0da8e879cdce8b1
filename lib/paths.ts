import { isOwnSlug, ownIdOf } from '@/lib/clinical/own-slug'
import { START_PATH } from './start-path'

const ofEpisode = (episodeId?: string): string => (episodeId ? `?episode=${episodeId}` : '')

/** Every link of the app, in one place. `paths.test.ts` compares them with the routes on disk. */
export const paths = {
  signIn: () => '/sign-in',
  /** The second step of signing in, and where it leads on. */
  secondStep: (next?: string) =>
    `/sign-in/second-factor${next ? `?callbackUrl=${encodeURIComponent(next)}` : ''}`,
  /** For who is signed in and has nothing but the provider to show that it is still they. */
  signInAgain: () => '/sign-in?again=1',
  signInAfter: (what: 'password') => `/sign-in?after=${what}`,
  forgottenPassword: () => '/sign-in/forgotten',
  /** Where an invitation or a reset leads; the token stands behind the '#'. */
  choosePassword: () => '/sign-in/password',
  setUp: () => '/set-up',
  today: () => START_PATH,
  patients: () => '/patients',
  newPatient: () => '/patients/new',
  chart: (patientId: string) => `/patients/${patientId}`,
  editPatient: (patientId: string) => `/patients/${patientId}/details`,
  /** All that is kept of the patient: to take along, to hold, or to remove. */
  record: (patientId: string) => `/patients/${patientId}/record`,
  recordJson: (patientId: string) => `/patients/${patientId}/record/json`,
  recordPdf: (patientId: string, paper?: 'a4' | 'letter') =>
    `/patients/${patientId}/record/pdf${paper ? `?paper=${paper}` : ''}`,
  /** What the front desk sees of patients: names, contacts and what can be printed. */
  desk: () => '/desk',
  deskPatient: (patientId: string) => `/desk/${patientId}`,
  editDeskPatient: (patientId: string) => `/desk/${patientId}/details`,
  deskHandout: (patientId: string, homeProgramId: string) =>
    `/desk/${patientId}/home-programs/${homeProgramId}/handout`,
  newEpisode: (patientId: string, from?: string) =>
    `/patients/${patientId}/episodes/new${from ? `?from=${from}` : ''}`,
  dischargeEpisode: (patientId: string) => `/patients/${patientId}/episodes/discharge`,
  dischargeSummaryPdf: (patientId: string, dischargeSummaryId: string, paper?: 'a4' | 'letter') =>
    `/patients/${patientId}/discharge-summaries/${dischargeSummaryId}/pdf${paper ? `?paper=${paper}` : ''}`,
  engagement: (patientId: string) => `/patients/${patientId}/engagement`,
  engagementPdf: (patientId: string, paper?: 'a4' | 'letter') =>
    `/patients/${patientId}/engagement/pdf${paper ? `?paper=${paper}` : ''}`,
  newAssessment: (patientId: string) => `/patients/${patientId}/assessments/new`,
  assessment: (patientId: string, assessmentId: string) =>
    `/patients/${patientId}/assessments/${assessmentId}`,
  /** Of the open episode, or of one that was discharged with a red flag. */
  newClearance: (patientId: string, episodeId?: string) =>
    `/patients/${patientId}/clearances/new${ofEpisode(episodeId)}`,
  referralNotes: (patientId: string) => `/patients/${patientId}/referral-notes`,
  referralLetter: (patientId: string, referralNoteId: string, paper?: 'a4' | 'letter') =>
    `/patients/${patientId}/referral-notes/${referralNoteId}/letter${paper ? `?paper=${paper}` : ''}`,
  /** Of the open episode unless another is named; of all its days unless some are. */
  progressReports: (
    patientId: string,
    episodeId?: string,
    period?: { readonly from: string; readonly to: string },
  ) =>
    `/patients/${patientId}/progress-reports${ofEpisode(episodeId)}${
      episodeId && period ? `&from=${period.from}&until=${period.to}` : ''
    }`,
  progressReportPdf: (patientId: string, progressReportId: string, paper?: 'a4' | 'letter') =>
    `/patients/${patientId}/progress-reports/${progressReportId}/pdf${paper ? `?paper=${paper}` : ''}`,
  recovery: (patientId: string) => `/patients/${patientId}/recovery`,
  newScores: (patientId: string) => `/patients/${patientId}/scores/new`,
  plan: (patientId: string) => `/patients/${patientId}/plan`,
  homeProgram: (patientId: string, homeProgramId: string) =>
    `/patients/${patientId}/home-programs/${homeProgramId}`,
  /** With what is asked of it, as it stands behind a question mark. */
  handout: (patientId: string, homeProgramId: string, search = '') =>
    `/patients/${patientId}/home-programs/${homeProgramId}/handout${search ? `?${search}` : ''}`,
  latestHandout: (patientId: string) => `/patients/${patientId}/latest-handout`,
  newCheckIn: (patientId: string) => `/patients/${patientId}/check-ins/new`,
  /** Two weeks of a paper log at once, from that day on. */
  checkInGrid: (patientId: string, from?: string) =>
    `/patients/${patientId}/check-ins/grid${from ? `?from=${from}` : ''}`,
  editCheckIn: (patientId: string, checkInId: string) => `/patients/${patientId}/check-ins/${checkInId}`,
  progress: (patientId: string, range?: string) =>
    `/patients/${patientId}/progress${range ? `?range=${range}` : ''}`,
  catalog: () => '/catalog',
  figures: (size?: 'screen') => `/catalog/figures${size ? `?size=${size}` : ''}`,
  figuresPdf: () => '/catalog/figures/pdf',
  exercise: (slug: string) => (isOwnSlug(slug) ? `/catalog/own/${ownIdOf(slug)}` : `/catalog/${slug}`),
  newOwnExercise: () => '/catalog/own/new',
  ownExercise: (exerciseId: string) => `/catalog/own/${exerciseId}`,
  editOwnExercise: (exerciseId: string) => `/catalog/own/${exerciseId}/edit`,
  ownExercisePhotos: (exerciseId: string) => `/catalog/own/${exerciseId}/photos`,
  exercisePhoto: (photoId: string) => `/catalog/photos/${photoId}`,
  conditions: () => '/conditions',
  condition: (slug: string) => `/conditions/${slug}`,
  rules: (condition?: string) => `/rules${condition ? `?condition=${condition}` : ''}`,
  templates: () => '/templates',
  settings: () => '/settings',
  logo: () => '/settings/logo',
  logoPicture: (logoId: string) => `/settings/logo/${logoId}`,
  team: () => '/settings/team',
  /** Narrowed by what stands behind a question mark. */
  audit: (search = '') => `/settings/audit${search ? `?${search}` : ''}`,
  retention: () => '/settings/retention',
  auditExport: (search = '') => `/settings/audit/export${search ? `?${search}` : ''}`,
  todayUse: () => '/settings/today',
  clinicNumbers: (period?: string) => `/settings/numbers${period ? `?period=${period}` : ''}`,
  blankForms: () => '/settings/forms',
  blankAssessment: (paper: 'a4' | 'letter') => `/settings/forms/assessment?paper=${paper}`,
  blankLog: (language: string, paper: 'a4' | 'letter') => `/settings/forms/log/${language}?paper=${paper}`,
  account: () => '/account',
  setUpSecondFactor: () => '/account/second-factor',
  patientPage: () => '/c',
  /** With what is signed, as it stands behind a question mark. */
  stopReminders: (query: string) => `/reminders/stop?${query}`,
  /** Where a mail program stops them by itself. */
  stopRemindersAtOnce: (query: string) => `/reminders/stop/one-click?${query}`,
  stoppedReminders: (language: string) => `/reminders/stop?stopped=1&language=${language}`,
} as const
