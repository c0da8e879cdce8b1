import { type AssessedFacts, newestFirst, REASSURANCE_HOLDS_DAYS } from '../assessed-facts'
import { addDays, type CalendarDate, daysBetween } from '../calendar-date'
import type { PrescribedSlug } from '../own-exercise'
import { exerciseOfLine } from '../prescribed-exercise'
import { type ExerciseSession, recentOf, settled } from '../recent-response'
import { CLINIC_TESTS, type ClinicTest } from '../vocabulary'

/** A result with where it comes from, because a criterion says on what it rests. */
export type Evidence = {
  readonly value: number | boolean
  readonly on: CalendarDate
  readonly from: 'assessment' | 'check-ins'
}
export type TestEvidence = Partial<Readonly<Record<ClinicTest, Evidence>>>

/** A day of the program as the patient reported it. Pain is 0–10; null means not given. */
export type LoggedDay = {
  readonly day: CalendarDate
  readonly done: 'all' | 'some' | 'none'
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly painNextDay: number | null
  readonly sessions: readonly ExerciseSession[]
}

/** Whether anything was done that day, or tried. */
export const wasTrained = ({ done, sessions }: LoggedDay): boolean => done !== 'none' || sessions.length > 0

/** The last sessions that count as recent, as for the response rules. */
const RECENT = 3
const WALKS: readonly PrescribedSlug[] = ['walking', 'brisk-walking']

const fromLog = (value: number | boolean, on: CalendarDate): Evidence => ({ value, on, from: 'check-ins' })

/**
 * Back at or below the pain before by the next day: a whole day is when the day says so, or else when every exercise of it
 * that says anything does. Null where nothing says it.
 */
function daySettled(logged: LoggedDay): boolean | null {
  const { painBefore, painNextDay } = logged
  if (painBefore !== null && painNextDay !== null) return painNextDay <= painBefore
  const parts = logged.sessions.map(settled).filter((part) => part !== null)
  return parts.length === 0 ? null : parts.every(Boolean)
}

function dayPain({ painDuring, sessions }: LoggedDay): number | null {
  const pains = [painDuring, ...sessions.map((session) => session.painDuring)].filter((pain) => pain !== null)
  return pains.length === 0 ? null : Math.max(...pains)
}

/** What was done, and of what was tried the days after which pain stayed up: they end a row and never add to it. */
const countsForSettling = (isDone: boolean, isSettled: boolean | null): boolean =>
  isDone || isSettled === false

/**
 * How many of the newest in a row are settled. One that says nothing ends the row, unless its next morning has not
 * come: nothing is assumed in the patient's favor.
 */
function settledInARow<Item extends { readonly day: CalendarDate }>(
  oldestFirst: readonly Item[],
  isSettled: (item: Item) => boolean | null,
  today: CalendarDate,
): Evidence | undefined {
  const last = oldestFirst.at(-1)
  if (!last || oldestFirst.every((item) => isSettled(item) === null)) return undefined
  let row = 0
  for (const item of oldestFirst.toReversed()) {
    const answer = isSettled(item)
    if (answer === null && item.day >= addDays(today, -1)) continue
    if (answer !== true) break
    row += 1
  }
  return fromLog(row, last.day)
}

const newest = <Item>(items: readonly Item[]): readonly Item[] => items.slice(-RECENT)

type Felt = { readonly day: CalendarDate; readonly done: boolean; readonly pain: number | null }

/** The most pain of the last sessions that were done; of one that was tried only where it was more. */
function worstPain(sessions: readonly Felt[]): Evidence | undefined {
  const told = recentOf(sessions.flatMap(({ pain, ...felt }) => (pain === null ? [] : [{ ...felt, pain }])))
  const whenDone = Math.max(...told.filter(({ done }) => done).map(({ pain }) => pain))
  const counted = told.filter(({ done, pain }) => done || pain > whenDone)
  const last = counted.at(-1)
  return last && fromLog(Math.max(...counted.map(({ pain }) => pain)), last.day)
}

const painsOf = (sessions: readonly ExerciseSession[]): Felt[] =>
  sessions.map(({ day, done, painDuring }) => ({ day, done, pain: painDuring }))

const isLowLoad = (session: ExerciseSession): boolean => exerciseOfLine(session).loadClass === 'none'
const isLightLift = (session: ExerciseSession): boolean => {
  const { kind, loadClass } = exerciseOfLine(session)
  return kind === 'lift' && loadClass === 'light'
}

/** Tolerated when sharp pain was asked about on at least two days and none of the last three had any. */
function lowLoadTolerated(sessions: readonly ExerciseSession[]): Evidence | undefined {
  const asked = sessions.filter((session) => isLowLoad(session) && session.sharpOrWorsening !== null)
  const days = [...new Set(asked.map(({ day }) => day))]
  const recent = newest(days)
  const last = recent.at(-1)
  const wasSharp = asked.some(
    ({ day, sharpOrWorsening }) => recent.includes(day) && sharpOrWorsening === true,
  )
  if (last === undefined || (days.length < 2 && !wasSharp)) return undefined
  return fromLog(!wasSharp, last)
}

/** By how much pain rose over the newest walk; over one that was given up only where it rose more. */
function walkPainRise(sessions: readonly ExerciseSession[]): Evidence | undefined {
  let last: { readonly rise: number; readonly day: CalendarDate } | undefined
  for (const { exercise, day, done, painBefore, painDuring } of sessions) {
    if (!WALKS.includes(exercise) || painBefore === null || painDuring === null) continue
    const rise = Math.max(0, painDuring - painBefore)
    if (done || rise > (last?.rise ?? 0)) last = { rise, day }
  }
  return last && fromLog(last.rise, last.day)
}

/** What the log of the last four weeks says about the tests; nothing where it says nothing. */
function fromCheckIns(log: readonly LoggedDay[], today: CalendarDate): TestEvidence {
  const days = log
    .filter(
      (logged) =>
        wasTrained(logged) && logged.day <= today && daysBetween(logged.day, today) <= REASSURANCE_HOLDS_DAYS,
    )
    .toSorted((a, b) => a.day.localeCompare(b.day))
  const sessions = days.flatMap((logged) => logged.sessions)
  const found: Partial<Record<ClinicTest, Evidence | undefined>> = {
    exercisePainMax: worstPain(
      days.map((logged) => ({ day: logged.day, done: logged.done !== 'none', pain: dayPain(logged) })),
    ),
    sessionsSettled24h: settledInARow(
      days.filter((logged) => countsForSettling(logged.done !== 'none', daySettled(logged))),
      daySettled,
      today,
    ),
    lightLoadPainMax: worstPain(painsOf(sessions.filter(isLightLift))),
    lowLoadTolerated: lowLoadTolerated(sessions),
    walk10PainRise: walkPainRise(sessions),
    walkFlareFree: settledInARow(
      sessions.filter(
        (walk) => walk.exercise === 'brisk-walking' && countsForSettling(walk.done, settled(walk)),
      ),
      settled,
      today,
    ),
  }
  return present(found)
}

const present = (found: Partial<Record<ClinicTest, Evidence | undefined>>): TestEvidence =>
  Object.fromEntries(
    CLINIC_TESTS.flatMap((test) => {
      const evidence = found[test]
      return evidence ? [[test, evidence] as const] : []
    }),
  )

/** The newest result of each test in the clinic that is not too old to count. */
function fromClinic(assessments: readonly AssessedFacts[], today: CalendarDate): TestEvidence {
  const counting = newestFirst(assessments).filter(
    ({ assessedOn }) => assessedOn <= today && daysBetween(assessedOn, today) <= REASSURANCE_HOLDS_DAYS,
  )
  return present(
    Object.fromEntries(
      CLINIC_TESTS.map((test) => {
        const tested = counting.find(({ clinicTests }) => clinicTests[test] !== undefined)
        const value = tested?.clinicTests[test]
        return [
          test,
          tested && value !== undefined ? { value, on: tested.assessedOn, from: 'assessment' } : undefined,
        ]
      }),
    ),
  )
}

/** The later of the two stands; on one day what was measured in the clinic does. */
const later = (clinic: Evidence | undefined, log: Evidence | undefined): Evidence | undefined =>
  clinic && log ? (log.on > clinic.on ? log : clinic) : (clinic ?? log)

/** What is known about each test today, from the clinic and from the patient's log. */
export function testEvidence(
  assessments: readonly AssessedFacts[],
  log: readonly LoggedDay[],
  today: CalendarDate,
): TestEvidence {
  const clinic = fromClinic(assessments, today)
  const logged = fromCheckIns(log, today)
  return present(Object.fromEntries(CLINIC_TESTS.map((test) => [test, later(clinic[test], logged[test])])))
}

/**
 * The same for the exercises of one step of a ladder: how they went at this step. Two of them on one day are one session.
 * @param since the first day that counts (open-since.ts); null for any within the last four weeks
 */
export function stepEvidence(
  log: readonly LoggedDay[],
  exercises: readonly PrescribedSlug[],
  { since, today }: { readonly since: CalendarDate | null; readonly today: CalendarDate },
): TestEvidence {
  const sessions = log
    .flatMap((logged) => logged.sessions)
    .filter(
      ({ exercise, day }) =>
        exercises.includes(exercise) &&
        daysBetween(day, today) <= REASSURANCE_HOLDS_DAYS &&
        (since === null || day >= since),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day))
  const days = [...new Set(sessions.filter(({ done }) => done).map(({ day }) => day))]
  const lastDone = days.at(-1)
  const judged = sessions.findLast((session) => settled(session) !== null)
  const formed = sessions.findLast(({ formBreakdown }) => formBreakdown !== null)
  const isSettled = judged && settled(judged)
  return present({
    sessionsAtStep: lastDone && fromLog(days.length, lastDone),
    exercisePainMax: worstPain(painsOf(sessions)),
    settled24h:
      judged && isSettled !== null && isSettled !== undefined ? fromLog(isSettled, judged.day) : undefined,
    formHeld: formed && fromLog(formed.formBreakdown === false, formed.day),
  })
}
