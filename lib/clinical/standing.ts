import { addDays, type CalendarDate } from './calendar-date'
import { clinicalPicture, type PictureRecords } from './derive-picture'
import { type EndedEpisode, withFlagsLeft } from './flags-left'
import type { PrescribedSlug } from './own-exercise'
import { lastLocalDay } from './patient-page/local-day'
import { recentResponses } from './recent-response'
import { answeredFlags } from './recorded-flags'
import { type LoggedDay, testEvidence } from './recovery/evidence'
import { hurts, responseVerdict, type ResponseVerdict } from './recovery/exercise-response'
import { phaseProgress } from './recovery/phase-progress'
import { standingLegClearances, type StopClearance, withoutClearedStops } from './stop-clearances'
import type { Phase } from './vocabulary'

/** A day of the program with when it was recorded, and in which home program. */
export type ReportedDay = LoggedDay & { readonly recordedAt: Date; readonly programNumber: number }

/** The newest home program of an episode. */
export type NewestProgram = {
  readonly number: number
  readonly issuedOn: CalendarDate
  readonly issuedAt: Date
  readonly nextVisitOn: CalendarDate | null
}

export type StandingRecords = Omit<PictureRecords, 'log'> & {
  readonly log: readonly ReportedDay[]
  readonly stopClearances: readonly StopClearance[]
  readonly newestProgram: NewestProgram | null
  /** Other episodes that ended and left a red flag. */
  readonly flagsLeft: readonly EndedEpisode[]
}

/** Where an episode stands. What depends on the day is said as the day since which, or until which, it holds. */
export type EpisodeStanding = {
  readonly phase: Phase | null
  readonly painNow: number | null
  readonly painBaseline: number | null
  /** By how much the highest recent pain is above the baseline; below zero when it fell. */
  readonly painRise: number | null
  readonly lastCheckInOn: CalendarDate | null
  readonly lastAssessedOn: CalendarDate | null
  readonly programNumber: number | null
  readonly programIssuedOn: CalendarDate | null
  readonly programIssuedAt: Date | null
  readonly nextVisitOn: CalendarDate | null
  readonly hurtingExercises: readonly PrescribedSlug[]
  /** Those of them with which symptoms moved further down the leg: another reason to look than pain that rises. */
  readonly movedDownLeg: readonly PrescribedSlug[]
  /** The last day on which they did: told again, it is another reason to look. */
  readonly movedDownLegOn: CalendarDate | null
  readonly redFlagSince: CalendarDate | null
  /** When the newest of those answers was recorded: another one is another reason to look. */
  readonly redFlagAt: Date | null
  readonly nextPhase: Phase | null
  readonly nextPhaseUntil: CalendarDate | null
}

/** Readings that a baseline is the mean of, and days that count as recent. Product defaults, for clinical sign-off. */
const BASELINE_READINGS = 3
const RECENT_DAYS = 3
/** As far ahead as a result in the clinic, or a day of the log, counts for a criterion. */
const DAYS_AHEAD = 28

/** Pain at rest, as it was assessed or felt before training. */
type Reading = {
  readonly day: CalendarDate
  readonly at: Date
  readonly pain: number
  readonly since: boolean
}

const byDay = (a: Reading, b: Reading): number =>
  a.day.localeCompare(b.day) || a.at.getTime() - b.at.getTime()

/** Oldest first; `since` says whether it is of the time since the newest home program was issued. */
function readingsOf({ assessments, log, newestProgram: program }: StandingRecords): Reading[] {
  const isLater = (day: CalendarDate, onThatDay: boolean): boolean =>
    program !== null && (day > program.issuedOn || (day === program.issuedOn && onThatDay))
  return [
    ...assessments.map(({ assessedOn: day, recordedAt: at, painNow: pain }) => ({
      day,
      at,
      pain,
      since: isLater(day, program !== null && at > program.issuedAt),
    })),
    ...log.map(({ day, recordedAt: at, painBefore: pain, programNumber }) => ({
      day,
      at,
      pain,
      since: isLater(day, programNumber === program?.number),
    })),
  ]
    .flatMap(({ pain, ...reading }) => (pain === null ? [] : [{ ...reading, pain }]))
    .toSorted(byDay)
}

/** The pain of the last assessment that said it before the newest home program. */
const assessedBefore = ({ assessments, newestProgram: program }: StandingRecords): number | null =>
  program === null
    ? null
    : (assessments
        .filter(
          ({ assessedOn, recordedAt }) =>
            assessedOn < program.issuedOn ||
            (assessedOn === program.issuedOn && recordedAt <= program.issuedAt),
        )
        .toSorted(
          (a, b) =>
            b.assessedOn.localeCompare(a.assessedOn) || b.recordedAt.getTime() - a.recordedAt.getTime(),
        )
        .find(({ painNow }) => painNow !== null)?.painNow ?? null)

const meanOfFirst = (readings: readonly Reading[]): number | null => {
  const first = readings.slice(0, BASELINE_READINGS).map(({ pain }) => pain)
  return first.length === 0 ? null : Math.round(first.reduce((sum, pain) => sum + pain, 0) / first.length)
}

/**
 * What pain is compared with, and by how much the highest of the last days is above it. The readings that are compared
 * are not their own baseline: while there are no others since the home program, the assessment before it is.
 */
function painAgainstBaseline(records: StandingRecords) {
  const readings = readingsOf(records)
  const since = readings.filter((reading) => reading.since)
  const newest = since.at(-1)
  const isRecent = ({ day }: Reading): boolean =>
    newest !== undefined && day > addDays(newest.day, -RECENT_DAYS)
  const recent = since.filter(isRecent).map(({ pain }) => pain)
  const painBaseline =
    meanOfFirst(since.filter((reading) => !isRecent(reading))) ??
    assessedBefore(records) ??
    meanOfFirst(since)
  return {
    painNow: readings.at(-1)?.pain ?? null,
    painBaseline,
    painRise: painBaseline === null || recent.length === 0 ? null : Math.max(...recent) - painBaseline,
  }
}

const latest = (days: readonly CalendarDate[]): CalendarDate | null => days.toSorted().at(-1) ?? null

/** Exercises of the newest home program that hurt, as Recovery and Progress judge it too. */
function exercisesThatHurt({ log, stopClearances, newestProgram }: StandingRecords) {
  const ofProgram = log.filter(({ programNumber }) => programNumber === newestProgram?.number)
  const sessions = ofProgram.flatMap((logged) => logged.sessions)
  const cleared = standingLegClearances(log, stopClearances)
  const responses = Object.entries(withoutClearedStops(recentResponses(sessions), cleared))
  const judged = (isMeant: (verdict: ResponseVerdict) => boolean): PrescribedSlug[] =>
    responses
      .filter(([, response = {}]) => isMeant(responseVerdict(response)))
      .map(([exercise]) => exercise as PrescribedSlug)
      .toSorted()
  const movedDownLeg = judged((verdict) => verdict === 'stop')
  const moved = sessions.filter(
    ({ exercise, peripheralized }) => peripheralized === true && movedDownLeg.includes(exercise),
  )
  const movedDownLegOn = latest(moved.map(({ day }) => day))
  return { hurtingExercises: judged(hurts), movedDownLeg, movedDownLegOn }
}

/** The phase that is open on that day. */
function openPhase(records: StandingRecords, day: CalendarDate): Phase | null {
  const picture = withFlagsLeft(clinicalPicture(records, day), records.flagsLeft)
  const next = phaseProgress(picture, testEvidence(records.assessments, records.log, day))?.next
  return next?.state === 'open' ? next.phase : null
}

/** The same with the last day on which it is, if nothing is recorded until then. */
function nextPhaseOn(records: StandingRecords, today: CalendarDate) {
  const nextPhase = openPhase(records, today)
  if (nextPhase === null) return { nextPhase, nextPhaseUntil: null }
  let nextPhaseUntil = today
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = addDays(today, ahead)
    if (openPhase(records, day) !== nextPhase) break
    nextPhaseUntil = day
  }
  return { nextPhase, nextPhaseUntil }
}

/**
 * Where an episode stands on `today`, from everything on its record. The same records give the same standing in any
 * order.
 */
export function episodeStanding(all: StandingRecords, today: CalendarDate): EpisodeStanding {
  const records = {
    ...all,
    assessments: all.assessments.filter(({ assessedOn }) => assessedOn <= today),
    // A day counts once it is told: when the clinic's own begins, nothing works the standing out anew.
    log: all.log.filter(({ day }) => day <= lastLocalDay(today)),
  }
  const { newestProgram: program, assessments, clearances, reports, log } = records
  const flags = answeredFlags(assessments, clearances, reports)
  return {
    phase: clinicalPicture(records, today).phase ?? null,
    ...painAgainstBaseline(records),
    lastCheckInOn: latest(log.map(({ day }) => day)),
    lastAssessedOn: latest(assessments.map(({ assessedOn }) => assessedOn)),
    programNumber: program?.number ?? null,
    programIssuedOn: program?.issuedOn ?? null,
    programIssuedAt: program?.issuedAt ?? null,
    nextVisitOn: program?.nextVisitOn ?? null,
    ...exercisesThatHurt(records),
    redFlagSince: flags?.since ?? null,
    redFlagAt: flags?.newestAt ?? null,
    ...nextPhaseOn(records, today),
  }
}
