import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { CaseloadPage } from './pages/caseload'
import { CatalogPage } from './pages/catalog'

const APP = join(import.meta.dirname, '..', 'app')

/** '(clinic)/patients/[patientId]/page.tsx' is '/patients/[patientId]'. */
const routeOf = (file: string): string =>
  `/${file
    .split('/')
    .slice(0, -1)
    .filter((part) => !part.startsWith('('))
    .join('/')}`

/** Every page of the app, as it stands on disk. */
export const routesOnDisk = (): string[] =>
  readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'page.tsx' || file.endsWith('/page.tsx'))
    .map(routeOf)
    .toSorted()

/** Somebody of the demo clinic with an open episode, a home program and check-ins. */
export const DEMO_PATIENT = 'Marcus Bell'

export type DemoAddresses = {
  readonly chart: string
  readonly assessment: string
  readonly homeProgram: string
  readonly checkIn: string
  readonly ownExercise: string
}

/** Finds the demo patient's pages by walking there. */
export async function demoAddresses(page: Page): Promise<DemoAddresses> {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  const chart = await caseload.find(DEMO_PATIENT)
  const firstLink = async (part: string): Promise<string> => {
    const link = page
      .getByRole('main')
      .locator(`a[href*="/${part}/"]:not([href$="/new"]):not([href*="/grid"]):not([href*="handout"])`)
    return (await link.first().getAttribute('href')) ?? ''
  }
  const ofChart = {
    chart: chart.address(),
    assessment: await firstLink('assessments'),
    homeProgram: await firstLink('home-programs'),
    checkIn: await firstLink('check-ins'),
  }
  await new CatalogPage(page).open()
  return { ...ofChart, ownExercise: await firstLink('own') }
}

/** An example of every page behind sign-in. A page without one fails the accessibility spec. */
export const CLINIC_EXAMPLES: Readonly<Record<string, (demo: DemoAddresses) => string>> = {
  '/': () => '/',
  '/account': () => '/account',
  '/catalog': () => '/catalog',
  '/catalog/[slug]': () => '/catalog/bird-dog',
  '/catalog/figures': () => '/catalog/figures',
  '/catalog/own/[exerciseId]': ({ ownExercise }) => ownExercise,
  '/catalog/own/[exerciseId]/edit': ({ ownExercise }) => `${ownExercise}/edit`,
  '/catalog/own/new': () => '/catalog/own/new',
  '/conditions': () => '/conditions',
  '/conditions/[slug]': () => '/conditions/lumbar-disc-with-leg',
  '/patients': () => '/patients',
  '/patients/new': () => '/patients/new',
  '/patients/[patientId]': ({ chart }) => chart,
  '/patients/[patientId]/assessments/[assessmentId]': ({ assessment }) => assessment,
  '/patients/[patientId]/assessments/new': ({ chart }) => `${chart}/assessments/new`,
  '/patients/[patientId]/check-ins/[checkInId]': ({ checkIn }) => checkIn,
  '/patients/[patientId]/check-ins/grid': ({ chart }) => `${chart}/check-ins/grid`,
  '/patients/[patientId]/check-ins/new': ({ chart }) => `${chart}/check-ins/new`,
  '/patients/[patientId]/clearances/new': ({ chart }) => `${chart}/clearances/new`,
  '/patients/[patientId]/details': ({ chart }) => `${chart}/details`,
  '/patients/[patientId]/episodes/discharge': ({ chart }) => `${chart}/episodes/discharge`,
  '/patients/[patientId]/episodes/new': ({ chart }) => `${chart}/episodes/new`,
  '/patients/[patientId]/home-programs/[homeProgramId]': ({ homeProgram }) => homeProgram,
  '/patients/[patientId]/plan': ({ chart }) => `${chart}/plan`,
  '/patients/[patientId]/progress': ({ chart }) => `${chart}/progress`,
  '/patients/[patientId]/engagement': ({ chart }) => `${chart}/engagement`,
  '/patients/[patientId]/progress-reports': ({ chart }) => `${chart}/progress-reports`,
  '/patients/[patientId]/recovery': ({ chart }) => `${chart}/recovery`,
  '/patients/[patientId]/referral-notes': ({ chart }) => `${chart}/referral-notes`,
  '/rules': () => '/rules',
  '/templates': () => '/templates',
  '/patients/[patientId]/scores/new': ({ chart }) => `${chart}/scores/new`,
  '/settings': () => '/settings',
  '/settings/forms': () => '/settings/forms',
  '/settings/numbers': () => '/settings/numbers',
  '/patients/[patientId]/record': ({ chart }) => `${chart}/record`,
  '/settings/audit': () => '/settings/audit',
  '/settings/retention': () => '/settings/retention',
  '/settings/team': () => '/settings/team',
  '/settings/today': () => '/settings/today',
}

/** The same of the front desk's pages, which others do not have. */
export const DESK_EXAMPLES: Readonly<Record<string, (patientId: string) => string>> = {
  '/desk': () => '/desk',
  '/desk/[patientId]': (patientId) => `/desk/${patientId}`,
  '/desk/[patientId]/details': (patientId) => `/desk/${patientId}/details`,
}

/** Pages that are open to everybody. */
export const PUBLIC_EXAMPLES: Readonly<Record<string, string>> = {
  '/c': '/c',
  '/reminders/stop': '/reminders/stop',
  '/sign-in': '/sign-in',
  '/sign-in/forgotten': '/sign-in/forgotten',
  '/sign-in/password': '/sign-in/password',
}

/** Pages that show nothing, or are gone, unless something came before: their own specs meet them. */
export const MET_ELSEWHERE = ['/account/second-factor', '/set-up', '/sign-in/second-factor'] as const
