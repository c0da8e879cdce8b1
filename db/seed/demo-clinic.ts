import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordAssessment, recordClearance } from '@/lib/assessments/writes'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { may } from '@/lib/auth/access'
import { type ChartAccess, openChart } from '@/lib/auth/chart-access'
import { hashPassword } from '@/lib/auth/passwords'
import type { Therapist } from '@/lib/auth/therapist'
import { anyClinicExists } from '@/lib/clinic/reads'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { dischargeEpisode } from '@/lib/discharges/writes'
import { issueHomeProgram } from '@/lib/home-programs/writes'
import { recordScores } from '@/lib/outcomes/writes'
import { createPatient } from '@/lib/patients/writes'
import { openEpisode } from '@/lib/patients/writes-opening'
import { savePlan } from '@/lib/plans/writes'
import { refreshStanding } from '@/lib/standings/writes'
import { inClinic, outsideClinics } from '../client'
import { clinics, signInNames, therapists } from '../schema/clinics'
import { checkInCourse } from './check-in-course'
import { demoExercises } from './demo-exercises'
import { demoScores } from './demo-scores'
import { demoAssessment } from './demo-assessment'
import { DEMO_PASSWORD, DEMO_THERAPISTS } from '@/lib/demo-sign-in'
import { logCheckIns } from './log-check-ins'
import { planFor } from './plan-for'
import { type Chance, chanceOf } from './random'
import { STORIES, type Story } from './stories'

export const DEMO_TIME_ZONE = 'America/New_York'

const START_OF_CHANCE = 20_260_302
const FIRST_RECORD = 1041
const DAYS_AFTER_LAST_VISIT = 8
const DAYS_TO_NEXT_VISIT = 14

/** When something was done on a day. */
type MomentOf = (day: CalendarDate) => Date

/** Noon: late enough to be that day in the clinic's time zone as well. What is still to come at `at` was done at that moment. */
const noonsUntil =
  (at: Date): MomentOf =>
  (day) =>
    new Date(Math.min(Date.parse(`${day}T17:00:00Z`), at.getTime()))

async function makeClinic(at: Date): Promise<Therapist[]> {
  const clinicId = randomUUID()
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const team = DEMO_THERAPISTS.map((therapist) => ({ ...therapist, clinicId, id: randomUUID() }))
  await inClinic(clinicId, async (tx) => {
    await tx.insert(clinics).values({
      id: clinicId,
      name: 'Clifton Physical Therapy',
      phone: '(973) 241-1338',
      address: '1059 Bloomfield Ave, Clifton, NJ 07012',
      timeZone: DEMO_TIME_ZONE,
      units: 'lb',
      paper: 'letter',
      language: 'en',
      createdAt: at,
    })
    await tx
      .insert(therapists)
      .values(team.map((therapist) => ({ ...therapist, passwordHash, createdAt: at })))
  })
  return team
}

/** A write of the demo that is refused is a bug in a story. */
function accepted<T extends { readonly id: string }>(result: T | object, what: string): T {
  if ('id' in result) return result
  throw new Error(`${what} was refused: ${JSON.stringify(result)}`)
}

async function addPatient(
  story: Story,
  record: number,
  therapist: Therapist,
  { day, at }: { readonly day: CalendarDate; readonly at: Date },
  chance: Chance,
) {
  const birth = `${story.bornIn}-${String(chance.whole(1, 12)).padStart(2, '0')}-${String(chance.whole(1, 28)).padStart(2, '0')}`
  const made = await createPatient(
    therapist,
    {
      name: story.name,
      dateOfBirth: birth as CalendarDate,
      recordNumber: `C-${record}`,
      language: story.language ?? 'en',
      phone: `(973) 555-01${String(chance.whole(0, 99)).padStart(2, '0')}`,
      email: '',
      agreedToReminders: false,
      assignedTherapistId: therapist.id,
      notSameAs: '',
    },
    { today: day, at },
  )
  return openChart(therapist, accepted<{ id: string }>(made, story.name).id, { audited: false })
}

type Visit = {
  readonly chart: ChartAccess
  readonly episodeId: string
  readonly day: CalendarDate
  readonly at: Date
}

/** A plan made for what was found that day, saved over the last one and issued. */
async function issuePlan({ chart, episodeId, day, at }: Visit, version: number, chance: Chance) {
  const draft = planFor(await getClinicalPicture(chart, episodeId, day), chance, randomUUID)
  if (draft.prescriptions.length === 0) return undefined
  const saved = await savePlan(chart, episodeId, draft, version, at)
  if (!('version' in saved)) throw new Error('The plan of a demo patient was changed by somebody else')
  const issued = await issueHomeProgram(
    chart,
    episodeId,
    { version: saved.version, nextVisitOn: addDays(day, DAYS_TO_NEXT_VISIT) },
    day,
    at,
  )
  const id = 'id' in issued ? issued.id : undefined
  return { id, version: saved.version, exercises: draft.prescriptions.map(({ exercise }) => exercise) }
}

/** The day after it was found. */
async function clearFlag(
  { chart, episodeId, day: found }: Visit,
  flag: NonNullable<Story['flag']>,
  momentOf: MomentOf,
): Promise<void> {
  if (!flag.clearedBy) return
  const day = addDays(found, 1)
  const clearance = {
    subject: { kind: 'red-flag', redFlag: flag.slug } as const,
    clearedBy: flag.clearedBy,
    clearedOn: day,
    reason: 'Examined the same day; no sign of infection, blood tests normal.',
  }
  accepted(
    await recordClearance(chart, episodeId, clearance, { today: day, at: momentOf(day) }),
    'A clearance',
  )
}

async function tell(
  story: Story,
  record: number,
  therapist: Therapist,
  { today, momentOf }: { readonly today: CalendarDate; readonly momentOf: MomentOf },
): Promise<void> {
  const chance = chanceOf(START_OF_CHANCE + record)
  const openedOn = addDays(today, -story.days)
  const chart = await addPatient(story, record, therapist, { day: openedOn, at: momentOf(openedOn) }, chance)
  const opened = await openEpisode(
    chart,
    { problem: story.problem, openedOn },
    { today: openedOn, at: momentOf(openedOn) },
  )
  const episodeId = accepted<{ id: string }>(opened, story.problem).id

  let version = 0
  // The last visit leaves days for check-ins, so that there is something to see after it.
  const after = Math.min(DAYS_AFTER_LAST_VISIT, Math.floor(story.days / 3))
  const gap = story.visits.length > 1 ? Math.floor((story.days - after) / (story.visits.length - 1)) : 0
  for (const index of story.visits.keys()) {
    const day = addDays(openedOn, Math.max(0, index * gap))
    const assessment = demoAssessment(story, index, day, openedOn)
    if (!assessment) continue
    const at = momentOf(day)
    accepted(await recordAssessment(chart, episodeId, assessment, { today: day, at }), story.name)
    const isLast = index === story.visits.length - 1
    const scores = demoScores(story, index, day)
    if (scores) await recordScores(chart, episodeId, scores, { today: day, at })
    const visit = { chart, episodeId, day, at }
    if (isLast && story.flag) await clearFlag(visit, story.flag, momentOf)
    if (story.course === 'none') continue
    const program = await issuePlan(visit, version, chance)
    if (!program) continue
    version = program.version
    const until = isLast ? story.days - index * gap - 1 : gap - 1
    if (!program.id) continue
    const period = { id: program.id, issuedOn: day, exercises: program.exercises }
    const course = isLast ? story.course : 'steady'
    const days = checkInCourse(course, period, assessment.painNow ?? 0, until, chance)
    await logCheckIns(chart, episodeId, days, momentOf)
  }
  // As of today: the check-ins above are written past the app, and the days since the last visit count.
  const now = { today, at: momentOf(today) }
  await inClinic(chart.clinicId, (tx) => refreshStanding(tx, chart, episodeId, now))
  if (story.discharged)
    await dischargeEpisode(
      chart,
      { version: 1, dischargedOn: today, reason: story.discharged, note: '' },
      now,
    )
}

/**
 * Fills an empty database with the demo clinic: three therapists and forty invented patients, as of `at` on `today`. Goes
 * through the app's own writes, but for the check-ins, so that every record is one the app could have made. Does nothing where a clinic exists.
 */
export async function seedDemoClinic(today: CalendarDate, at: Date): Promise<void> {
  if (await anyClinicExists()) return
  const momentOf = noonsUntil(at)
  const opened = momentOf(addDays(today, -120))
  const team = await makeClinic(opened)
  const treating = team.filter((member) => may(member, 'treat'))
  if (team[0]) await demoExercises(team[0], opened)
  for (const [index, story] of STORIES.entries()) {
    const therapist = treating[index < 4 ? 0 : index % treating.length]
    if (therapist) await tell(story, FIRST_RECORD + index, therapist, { today, momentOf })
  }
  // Last of all: a clinic that was interrupted half-way has no sign-in, and the next start makes it anew.
  await outsideClinics((tx) =>
    tx
      .insert(signInNames)
      .values(team.map(({ email, clinicId, id }) => ({ email, clinicId, therapistId: id }))),
  )
}
