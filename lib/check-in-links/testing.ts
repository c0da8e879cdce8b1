import { randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
import { homePrograms } from '@/db/schema/home-programs'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { giveYear, openByToken } from '@/lib/auth/link-opening'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { handoutInLanguages } from '@/lib/clinical/handout-in-languages'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { TOKEN_LENGTH, TOKEN_LETTERS } from './schema'
import { derivedToken } from './token'
import { turnOnLink } from './writes'

/** The year in which a test patient was born. */
export const BIRTH_YEAR = 1990

/** A token of the right form, as somebody would guess it. */
export function guessedToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_LENGTH))
  return Array.from(bytes, (byte) => TOKEN_LETTERS.charAt(byte % TOKEN_LETTERS.length)).join('')
}

/** A home program of bird-dog and walking. */
export async function givenHomeProgram(
  chart: ReturnType<typeof testChartAccess>,
  episodeId: string,
  { number, issuedOn }: { readonly number: number; readonly issuedOn: CalendarDate },
): Promise<string> {
  const { clinicId, patientId, therapist } = chart
  const prescriptions = [
    defaultPrescription('bird-dog', randomUUID()),
    defaultPrescription('walking', randomUUID()),
  ]
  const review = reviewPlan({ prescriptions, answers: [] }, {}, issuedOn)
  const decided = { prescriptions, picture: {}, review, answers: [], clearances: [] }
  const facts = {
    ...decided,
    clinic: { name: 'Test Clinic', phone: '', address: '' },
    patient: { name: 'Test Patient', recordNumber: '1' },
    therapist: testTherapist(clinicId, therapist.id),
    programNumber: number,
    issuedOn,
    lastPrescriptions: null,
    nextVisitOn: null,
  }
  const id = randomUUID()
  await inClinic(clinicId, (tx) =>
    tx.insert(homePrograms).values({
      ...decided,
      clinicId,
      id,
      patientId,
      episodeId,
      number,
      issuedOn,
      issuedAt: new Date(`${issuedOn}T09:00:00Z`),
      issuedBy: therapist.id,
      ruleVersion: review.ruleVersion,
      ...handoutInLanguages(facts, 'en'),
    }),
  )
  return id
}

/** An episode whose patient may check in by a link, in a clinic of its own unless one is named. */
export async function givenLink(at: Date, { clinicId: named }: { readonly clinicId?: string } = {}) {
  const clinicId = named ?? (await givenClinic())
  const therapistId = await givenTherapist(clinicId)
  const patientId = await givenPatient(clinicId, therapistId)
  const episodeId = await givenEpisode(clinicId, therapistId, patientId)
  const chart = testChartAccess(clinicId, therapistId, patientId)
  const { id: linkId } = await turnOnLink(chart, episodeId, null, at)
  return { clinicId, chart, episodeId, linkId, token: derivedToken({ clinicId, linkId }) }
}

/** The cookie of a device that opened this token. @throws when the token opens nothing */
export async function givenDevice(token: string, at: Date): Promise<string> {
  const opened = await openByToken(token, undefined, undefined, at)
  if (!('cookie' in opened)) throw new Error(`The token opened nothing: ${opened.state}`)
  return opened.cookie
}

/** The same, after the year of birth was given. */
export async function givenVerifiedDevice(token: string, at: Date): Promise<string> {
  const cookie = await givenDevice(token, at)
  const answer = await giveYear(cookie, BIRTH_YEAR, at)
  if (answer.state !== 'open') throw new Error(`The year of birth did not let in: ${answer.state}`)
  return cookie
}
