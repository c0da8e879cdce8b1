/** Pictures and lines from a repeatable source of chance: every fact can be known or not. */
import { CATALOG, type ExerciseSlug } from '@/lib/clinical/catalog'
import type { ClinicalPicture, RecentResponse, RecordedFlag } from '@/lib/clinical/picture'
import type { Reviewable } from '@/lib/clinical/rules/review'
import {
  CONDITIONS,
  DIRECTIONAL_PREFERENCES,
  IRRITABILITIES,
  LADDER_TRACKS,
  LEG_SYMPTOMS,
  LOAD_CLASSES,
  PHASES,
  PRECAUTIONS,
  RED_FLAGS,
  TIMES_OF_DAY,
  URGENCIES,
} from '@/lib/clinical/vocabulary'
import type { Chance } from '@/db/seed/random'

const KNOWN = 0.8
const SAID_OF_A_LINE = 0.3
const LOGGED_EXERCISES = 12

const maybe = <Value>(chance: Chance, share: number, make: () => Value): Value | undefined =>
  chance.happens(share) ? make() : undefined

const oneOf = <Value>(chance: Chance, values: readonly Value[]): Value => {
  const picked = values[chance.whole(0, values.length - 1)]
  if (picked === undefined) throw new Error('There is nothing to pick from')
  return picked
}

const someOf = <Value>(chance: Chance, values: readonly Value[], most: number): Value[] => [
  ...new Set(Array.from({ length: chance.whole(0, most) }, () => oneOf(chance, values))),
]

function response(chance: Chance): RecentResponse {
  const pain = () => maybe(chance, KNOWN, () => chance.whole(0, 8))
  const yesOrNo = () => maybe(chance, KNOWN, () => chance.happens(0.5))
  return {
    sessions: Array.from({ length: chance.whole(0, 3) }, () => ({
      painBefore: pain(),
      painDuring: pain(),
      pain24h: pain(),
    })),
    painDuringLast: pain(),
    settledWithin24h: yesOrNo(),
    easesAsMoves: yesOrNo(),
    sharpOrWorsening: yesOrNo(),
    formBreakdown: yesOrNo(),
    peripheralized: yesOrNo(),
  }
}

function flags(chance: Chance): RecordedFlag[] {
  return someOf(chance, RED_FLAGS, 2).map((slug) => ({
    slug,
    urgency: oneOf(chance, URGENCIES),
    status: chance.happens(0.5) ? 'active' : 'cleared',
  }))
}

/** A picture with anything in it, likely or not. */
export function randomPicture(chance: Chance): ClinicalPicture {
  const known = <Value>(make: () => Value) => maybe(chance, KNOWN, make)
  const logged = someOf(
    chance,
    CATALOG.map(({ slug }) => slug),
    LOGGED_EXERCISES,
  )
  return {
    conditions: known(() => someOf(chance, CONDITIONS, 3)),
    phase: known(() => oneOf(chance, PHASES)),
    activeFlare: known(() => chance.happens(0.3)),
    painNow: known(() => chance.whole(0, 10)),
    irritability: known(() => oneOf(chance, IRRITABILITIES)),
    directionalPreference: known(() => oneOf(chance, DIRECTIONAL_PREFERENCES)),
    legSymptoms: known(() => oneOf(chance, LEG_SYMPTOMS)),
    precautions: known(() => someOf(chance, PRECAUTIONS, 2)),
    redFlags: known(() => flags(chance)),
    painMedicationBeforeTraining: known(() => chance.happens(0.3)),
    ladderPassed: known(() =>
      Object.fromEntries(someOf(chance, LADDER_TRACKS, 4).map((track) => [track, chance.whole(0, 8)])),
    ),
    responses: Object.fromEntries(logged.map((slug) => [slug, response(chance)])),
  }
}

/** An exercise as it might be prescribed: mostly as the catalog has it. */
export function randomLine(chance: Chance, exercise: ExerciseSlug): Reviewable {
  const said = <Value>(make: () => Value) => maybe(chance, SAID_OF_A_LINE, make)
  return {
    exercise,
    load: said(() => ({ class: oneOf(chance, LOAD_CLASSES) })),
    timeOfDay: said(() => oneOf(chance, TIMES_OF_DAY)),
    warmupPlanned: said(() => chance.happens(0.5)),
    consecutiveHeavyDays: said(() => chance.whole(0, 3)),
    loadIncreasePctWeek: said(() => chance.whole(0, 25)),
  }
}
