import type { Answer, PlanDraft, Prescription } from './plan'

/** Everything that a line says, by itself: two lines that say the same have the same values in the same order. */
const lineValues = ({ dosage, load, ...line }: Prescription) => [
  line.id,
  line.exercise,
  dosage.sets,
  dosage.reps,
  dosage.holdSeconds,
  dosage.sessionsPerDay,
  dosage.daysPerWeek,
  dosage.tempo,
  dosage.restSeconds,
  dosage.durationMinutes,
  line.side,
  load.class,
  load.amount,
  load.unit,
  line.note,
  line.weekdays,
  line.group,
  line.timeOfDay,
  line.warmupPlanned,
  line.consecutiveHeavyDays,
  line.loadIncreasePctWeek,
]

const answerKey = ({ prescriptionId, ruleId, kind, reason }: Answer): string =>
  JSON.stringify([prescriptionId, ruleId, kind, reason])

/** Whether two plans say the same: the order of the lines counts, the order of the answers does not. */
export const samePlan = (a: PlanDraft, b: PlanDraft): boolean =>
  a.startedFrom === b.startedFrom &&
  JSON.stringify(a.prescriptions.map(lineValues)) === JSON.stringify(b.prescriptions.map(lineValues)) &&
  JSON.stringify(a.answers.map(answerKey).toSorted()) === JSON.stringify(b.answers.map(answerKey).toSorted())
