import type { AssessmentInput } from '@/lib/assessments/schema'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { type Phase, PHASES, rank, RED_FLAGS } from '@/lib/clinical/vocabulary'
import type { Story } from './stories'

const TESTS: Readonly<Record<Phase, AssessmentInput['clinicTests']>> = {
  acute_flare: {},
  subacute: { walk10PainRise: 1, lowLoadTolerated: true },
  rebuilding: { sidePlankKneesSec: 22, gluteBridgeReps: 10, hingeCleanReps: 10, exercisePainMax: 2 },
  return_to_lifting: { sidePlankSec: 34, sidePlankAsymPct: 6, sorensenSec: 71, lightLiftsClean: true },
}

const LADDERS: Readonly<Record<Phase, AssessmentInput['ladderPassed']>> = {
  acute_flare: {},
  subacute: { run: 1, 'hinge-squat': 1 },
  rebuilding: { run: 2, 'hinge-squat': 3, row: 1, press: 1 },
  return_to_lifting: { run: 3, 'hinge-squat': 5, row: 2, press: 2 },
}

const reasonFor = (before: Phase, after: Phase): string =>
  rank(PHASES, after) > rank(PHASES, before)
    ? 'Pain stays low in daily life and settles within a day; the clinic tests are clean.'
    : 'A new flare: back one step until it settles.'

/** What the therapist of the story found at this visit. The first visit goes through the whole screen. */
export function demoAssessment(
  story: Story,
  visit: number,
  assessedOn: CalendarDate,
  openedOn: CalendarDate,
): AssessmentInput | undefined {
  const found = story.visits[visit]
  if (!found) return undefined
  const [phase, painNow] = found
  const isLast = visit === story.visits.length - 1
  const onsetOn = addDays(openedOn, -2)
  const before = story.visits[visit - 1]
  const screen: AssessmentInput['redFlagScreen'] =
    visit === 0 ? Object.fromEntries(RED_FLAGS.map((flag) => [flag, false])) : {}
  return {
    assessedOn,
    painNow,
    activeFlare: phase === 'acute_flare',
    improving: before ? painNow < before[1] || painNow <= 2 : true,
    onsetOn,
    hoursSinceOnset: null,
    painMedicationBeforeTraining: false,
    conditions: story.conditions,
    phase,
    phaseReason: before && before[0] !== phase ? reasonFor(before[0], phase) : '',
    contributingFactors: visit === 0 ? ['cf-load', 'cf-technique'] : null,
    irritability: painNow >= 6 ? 'high' : painNow >= 4 ? 'moderate' : 'low',
    directionalPreference: story.preference ?? 'none',
    legSymptoms: story.leg ?? 'none',
    legNumbTinglingWeak: story.leg === 'worsening',
    precautions: story.precautions ?? [],
    flaresAfterWorkoutLast8Weeks: phase === 'acute_flare' ? 1 : 0,
    adlSymptomFreeDays: painNow <= 1 ? 9 : 0,
    psfsLowest: Math.max(0, 8 - painNow),
    ladderPassed: LADDERS[phase],
    workingLoads: phase === 'return_to_lifting' ? { 'hinge-squat': { amount: 225, unit: 'lb' } } : {},
    clinicTests: TESTS[phase],
    redFlagScreen: isLast && story.flag ? { ...screen, [story.flag.slug]: true } : screen,
    note: '',
  }
}
