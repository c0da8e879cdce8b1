import type { CalendarDate } from './calendar-date'
import { dosageWords } from './dosage-words'
import { instructionsOf } from './instructions-of'
import { keepGoing, keepGoingDraft, sourcesOfLine } from './keep-going'
import type { ClinicalPicture } from './picture'
import type { Clearance, PlanDraft, Prescription } from './plan'
import { exerciseOfLine, isOwn, nameOfLine } from './prescribed-exercise'
import { openFindings, toDoInWords } from './resolution'
import { reviewPlan } from './rules/review'
import { SOURCES } from './sources'

/** What the therapist looks at before a plan goes on without them. */
export type KeepGoingOffer = {
  readonly lines: readonly OfferedLine[]
  readonly leftOut: readonly { readonly name: string; readonly why: string }[]
  /** What stands in the way of any program at all; empty where nothing does. */
  readonly blocked: readonly string[]
}

type OfferedLine = {
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly dosage: string
  readonly note: string
  readonly sources: string
  /** What has to be answered in the plan before this line can be issued. */
  readonly open: readonly string[]
}

const WHY = {
  'early-care': 'for early care only',
  'too-many': 'more than six are seldom kept up',
} as const

const purposeOf = (line: Prescription): string => {
  const exercise = exerciseOfLine(line)
  return isOwn(exercise) ? exercise.instructions.purpose : instructionsOf(exercise.slug).purpose
}

const sourcesInWords = (line: Prescription): string =>
  sourcesOfLine(line)
    .map((source) => SOURCES[source].title)
    .join('; ')

/** The plan as a program to keep going with, reviewed for this patient as it will be when it is issued. */
export function keepGoingOffer(
  plan: PlanDraft,
  picture: ClinicalPicture,
  clearances: readonly Clearance[],
  today: CalendarDate,
): KeepGoingOffer {
  const { kept, leftOut } = keepGoing(plan.prescriptions)
  const draft = keepGoingDraft(
    plan,
    kept.map(({ id }) => id),
  )
  const open = openFindings(reviewPlan(draft, picture, today), draft.answers, clearances)
  return {
    lines: kept.map((line) => ({
      id: line.id,
      name: nameOfLine(line),
      purpose: purposeOf(line),
      dosage: dosageWords(line).join(', '),
      note: line.note.trim(),
      sources: sourcesInWords(line),
      open: open.filter(({ prescriptionId }) => prescriptionId === line.id).map(toDoInWords),
    })),
    leftOut: leftOut.map(({ line, why }) => ({ name: nameOfLine(line), why: WHY[why] })),
    blocked: open.filter(({ prescriptionId }) => prescriptionId === null).map(toDoInWords),
  }
}
