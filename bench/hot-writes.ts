/** What the app writes all day, called as actions and the patient's page call it. */
import { randomUUID } from 'node:crypto'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment } from '@/lib/assessments/writes'
import { type ChartAccess, openChart } from '@/lib/auth/chart-access'
import type { LinkAccess } from '@/lib/auth/link-access'
import { checkInInput } from '@/lib/check-ins/schema'
import { ownCheckInBody } from '@/lib/check-ins/schema-own'
import { recordCheckIn } from '@/lib/check-ins/writes'
import { recordOwnCheckIn } from '@/lib/check-ins/writes-own'
import { addDays } from '@/lib/clinical/calendar-date'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { dischargeEpisode } from '@/lib/discharges/writes'
import { issueHomeProgram } from '@/lib/home-programs/writes'
import { newPatientInput } from '@/lib/patients/schema'
import { createPatient } from '@/lib/patients/writes'
import { openEpisode } from '@/lib/patients/writes-opening'
import { getPlan } from '@/lib/plans/reads'
import { savePlan } from '@/lib/plans/writes'
import { BENCH_DAY } from './clinic-of-any-size'
import type { HotRead } from './hot-reads'

const at = new Date(`${BENCH_DAY}T10:00:00Z`)
const moment = { today: BENCH_DAY, at }

/** Of somebody in care with this home program, whose page is open on a phone as well. */
type InCare = {
  readonly chart: ChartAccess
  readonly link: LinkAccess
  readonly episode: string
  readonly program: string
  readonly slug: string
}

const one = (name: string, ask: HotRead['ask']): HotRead => ({ name, ask, growsWith: 'nothing' })

/** What did not happen costs nothing. @throws where it says a problem */
async function done<T extends object>(work: Promise<T>): Promise<T> {
  const result = await work
  const said = ['problem', 'reasons', 'conflict', 'samePerson'].find((key) => key in result)
  if (said !== undefined) throw new Error(`Not written: ${JSON.stringify(result)}`)
  return result
}

/** Somebody who is added, treated once and discharged on the same day. */
async function addAndDischarge({ therapist }: ChartAccess): Promise<void> {
  const added = await done(
    createPatient(
      therapist,
      newPatientInput.parse({
        name: `Zoe ${randomUUID()}`,
        dateOfBirth: '1985-04-12',
        recordNumber: randomUUID(),
        language: 'en',
        assignedTherapistId: therapist.id,
      }),
      moment,
    ),
  )
  if (!('id' in added)) throw new Error('Nobody was added')
  const chart = await openChart(therapist, added.id)
  await done(openEpisode(chart, { problem: 'Low back pain', openedOn: BENCH_DAY }, moment))
  await done(
    dischargeEpisode(chart, { dischargedOn: BENCH_DAY, reason: 'goals_met', note: '', version: 1 }, moment),
  )
}

export const hotWrites = ({ chart, link, episode, program, slug }: InCare): readonly HotRead[] => [
  one('check-in from paper', () =>
    recordCheckIn(
      chart,
      checkInInput.parse({ homeProgramId: program, day: BENCH_DAY, done: 'all', painBefore: '2' }),
      BENCH_DAY,
      at,
    ),
  ),
  one('check-in by the patient', () =>
    recordOwnCheckIn(
      link,
      ownCheckInBody.parse({
        id: randomUUID(),
        homeProgramId: program,
        day: BENCH_DAY,
        done: 'all',
        exercises: [{ exercise: slug, done: true }],
      }),
      BENCH_DAY,
      at,
    ),
  ),
  one('an assessment', () =>
    recordAssessment(chart, episode, assessmentInput.parse({ assessedOn: BENCH_DAY, painNow: '4' }), moment),
  ),
  one('a plan that is saved', async () => {
    const { version } = await getPlan(chart, episode)
    const prescriptions = [defaultPrescription('walking', randomUUID())]
    return done(savePlan(chart, episode, { prescriptions, answers: [] }, version, at))
  }),
  one('a plan that is issued', async () => {
    const { version } = await getPlan(chart, episode)
    const visit = { version, nextVisitOn: addDays(BENCH_DAY, 7) }
    return done(issueHomeProgram(chart, episode, visit, BENCH_DAY, at))
  }),
  one('a patient who is added and discharged', () => addAndDischarge(chart)),
]
