import type { ExerciseSlug } from './catalog'
import { defaultPrescription } from './default-prescription'
import type { Dosage, Load } from './dosage'
import type { OwnExercise } from './own-exercise'
import type { Answer, PlanDraft, Prescription } from './plan'
import { groupedLines, inGroup, movedGroup, movedLine } from './plan-groups'
import { MAX_PRESCRIPTIONS, numberProblem, overrideReasonProblem, textProblem } from './plan-limits'
import type { RuleId } from './rules/rule-ids'
import { swappedLine } from './swapped-line'
import type { Side, Weekday } from './vocabulary'
import { onWeekdays, withDosage } from './weekdays'

/** What is planned around one exercise that the rules ask about. Undefined means not said. */
export type TrainingFacts = Pick<
  Prescription,
  'timeOfDay' | 'warmupPlanned' | 'consecutiveHeavyDays' | 'loadIncreasePctWeek'
>

/** Everything that can be done to a plan. New ids come from outside: the core makes none. */
export type PlanCommand =
  | { readonly do: 'add'; readonly exercise: ExerciseSlug | OwnExercise; readonly id: string }
  | { readonly do: 'remove'; readonly id: string }
  | {
      /** Puts a removed line back, with what was answered about it, even after other edits. */
      readonly do: 'restore'
      readonly line: Prescription
      readonly at: number
      readonly answers: readonly Answer[]
    }
  | {
      /** Starts the plan anew from these lines; every line has an id of its own. */
      readonly do: 'start-from'
      readonly lines: readonly Prescription[]
      /** The template they come from, itself or through an earlier program; null when from none. */
      readonly template: string | null
    }
  | { readonly do: 'move'; readonly from: number; readonly to: number }
  /** One place earlier or later among the groups; undefined is the group of lines that are in none. */
  | { readonly do: 'move-group'; readonly group: string | undefined; readonly by: -1 | 1 }
  /** Puts lines into a group, or with null into none. */
  | { readonly do: 'set-group'; readonly ids: readonly string[]; readonly group: string | null }
  /** Null when any days will do. */
  | { readonly do: 'set-weekdays'; readonly id: string; readonly weekdays: readonly Weekday[] | null }
  | { readonly do: 'set-dosage'; readonly id: string; readonly dosage: Partial<Dosage> }
  | { readonly do: 'set-side'; readonly id: string; readonly side: Side }
  | { readonly do: 'set-load'; readonly id: string; readonly load: Load }
  | { readonly do: 'set-note'; readonly id: string; readonly note: string }
  | { readonly do: 'set-training'; readonly id: string; readonly training: TrainingFacts }
  | { readonly do: 'swap'; readonly id: string; readonly exercise: ExerciseSlug | OwnExercise }
  /** One answer to a finding, kept for each of the rules that ask for one. */
  | { readonly do: 'answer'; readonly answer: Omit<Answer, 'ruleId'>; readonly ruleIds: readonly RuleId[] }
  | { readonly do: 'withdraw-answer'; readonly prescriptionId: string; readonly ruleIds: readonly RuleId[] }
  /** Several as one: all of them, or none. */
  | { readonly do: 'together'; readonly commands: readonly PlanCommand[] }

/** The plan after the command, or why the command cannot be carried out, in words for the therapist. */
export type CommandResult = { readonly draft: PlanDraft } | { readonly refused: string }

export const EMPTY_PLAN: PlanDraft = { prescriptions: [], answers: [] }

const GONE = 'This line is no longer in the plan.'

const refuse = (refused: string): CommandResult => ({ refused })

function changeLine(
  draft: PlanDraft,
  id: string,
  change: (line: Prescription) => Prescription,
): CommandResult {
  if (!draft.prescriptions.some((line) => line.id === id)) return refuse(GONE)
  const prescriptions = draft.prescriptions.map((line) => (line.id === id ? change(line) : line))
  return { draft: { ...draft, prescriptions } }
}

const withoutAnswersOf = (draft: PlanDraft, id: string): readonly Answer[] =>
  draft.answers.filter((answer) => answer.prescriptionId !== id)

function insert(draft: PlanDraft, line: Prescription, at: number, answers: readonly Answer[]): CommandResult {
  if (draft.prescriptions.some(({ id }) => id === line.id)) return refuse('This line is already in the plan.')
  if (draft.prescriptions.length >= MAX_PRESCRIPTIONS)
    return refuse(`A plan holds at most ${MAX_PRESCRIPTIONS} exercises. Remove one first.`)
  return {
    draft: {
      ...draft,
      prescriptions: groupedLines(draft.prescriptions.toSpliced(at, 0, line)),
      answers: [...draft.answers, ...answers.filter(({ prescriptionId }) => prescriptionId === line.id)],
    },
  }
}

function startFrom(lines: readonly Prescription[], template: string | null): CommandResult {
  if (new Set(lines.map(({ id }) => id)).size < lines.length) return refuse('Two lines have the same id.')
  if (lines.length > MAX_PRESCRIPTIONS) return refuse(`A plan holds at most ${MAX_PRESCRIPTIONS} exercises.`)
  const named = template === null ? {} : { startedFrom: template }
  return { draft: { prescriptions: groupedLines(lines), answers: [], ...named } }
}

function remove(draft: PlanDraft, id: string): CommandResult {
  const prescriptions = draft.prescriptions.filter((line) => line.id !== id)
  if (prescriptions.length === draft.prescriptions.length) return refuse(GONE)
  return { draft: { ...draft, prescriptions, answers: withoutAnswersOf(draft, id) } }
}

const moved = (draft: PlanDraft, prescriptions: readonly Prescription[] | undefined): CommandResult => {
  if (!prescriptions) return refuse('There is no such place in the plan.')
  return prescriptions === draft.prescriptions ? { draft } : { draft: { ...draft, prescriptions } }
}

function setGroup(draft: PlanDraft, ids: readonly string[], named: string | null): CommandResult {
  const group = named === null || named.trim() === '' ? undefined : named.trim()
  const problem = group === undefined ? undefined : textProblem('group', group)
  if (problem) return refuse(problem)
  if (!ids.every((id) => draft.prescriptions.some((line) => line.id === id))) return refuse(GONE)
  const lines = draft.prescriptions.map((line) => (ids.includes(line.id) ? inGroup(line, group) : line))
  return { draft: { ...draft, prescriptions: groupedLines(lines) } }
}

function together(draft: PlanDraft, commands: readonly PlanCommand[]): CommandResult {
  let after: CommandResult = { draft }
  for (const command of commands) {
    after = applyCommand(after.draft, command)
    if ('refused' in after) return after
  }
  return after
}

const DOSAGE_NUMBERS = [
  'sets',
  'reps',
  'holdSeconds',
  'sessionsPerDay',
  'daysPerWeek',
  'restSeconds',
  'durationMinutes',
] as const

function dosageProblem(dosage: Partial<Dosage>): string | undefined {
  for (const field of DOSAGE_NUMBERS) {
    const value = dosage[field]
    const problem = value === undefined || value === null ? undefined : numberProblem(field, value)
    if (problem) return problem
  }
  return dosage.tempo ? textProblem('tempo', dosage.tempo) : undefined
}

function trainingProblem(training: TrainingFacts): string | undefined {
  const { consecutiveHeavyDays: heavyDays, loadIncreasePctWeek: rise } = training
  return (
    (heavyDays === undefined ? undefined : numberProblem('consecutiveHeavyDays', heavyDays)) ??
    (rise === undefined ? undefined : numberProblem('loadIncreasePctWeek', rise))
  )
}

export function loadProblem({ amount, unit }: Load): string | undefined {
  if (amount === null) return undefined
  return unit === null ? 'Give the load a unit: kg or lb.' : numberProblem('loadAmount', amount)
}

/** Answers were given to the exercise that goes. */
function swap(draft: PlanDraft, id: string, exercise: ExerciseSlug | OwnExercise): CommandResult {
  const swapped = { ...draft, answers: withoutAnswersOf(draft, id) }
  return changeLine(swapped, id, (line) => swappedLine(line, exercise))
}

const withoutAnswersTo = (draft: PlanDraft, id: string, ruleIds: readonly RuleId[]): readonly Answer[] =>
  draft.answers.filter(({ prescriptionId, ruleId }) => prescriptionId !== id || !ruleIds.includes(ruleId))

function keepAnswer(
  draft: PlanDraft,
  { prescriptionId, kind, reason: typed }: Omit<Answer, 'ruleId'>,
  ruleIds: readonly RuleId[],
): CommandResult {
  if (!draft.prescriptions.some((line) => line.id === prescriptionId)) return refuse(GONE)
  const problem = kind === 'override' ? overrideReasonProblem(typed) : undefined
  if (problem) return refuse(problem)
  const reason = kind === 'override' ? typed.trim() : ''
  const given = ruleIds.map((ruleId) => ({ prescriptionId, ruleId, kind, reason }))
  return { draft: { ...draft, answers: [...withoutAnswersTo(draft, prescriptionId, ruleIds), ...given] } }
}

function withdraw(draft: PlanDraft, prescriptionId: string, ruleIds: readonly RuleId[]): CommandResult {
  const answers = withoutAnswersTo(draft, prescriptionId, ruleIds)
  if (answers.length === draft.answers.length) return refuse('There is no such answer in the plan.')
  return { draft: { ...draft, answers } }
}

/** Carries out one command. The draft given is not changed; a refusal leaves everything as it was. */
export function applyCommand(draft: PlanDraft, command: PlanCommand): CommandResult {
  const changeOr = (problem: string | undefined, id: string, change: (line: Prescription) => Prescription) =>
    problem ? refuse(problem) : changeLine(draft, id, change)
  switch (command.do) {
    case 'add':
      return insert(
        // What is emptied and begun by hand no longer comes from a template.
        draft.prescriptions.length === 0 ? EMPTY_PLAN : draft,
        defaultPrescription(command.exercise, command.id),
        draft.prescriptions.length,
        [],
      )
    case 'remove':
      return remove(draft, command.id)
    case 'restore':
      return insert(draft, command.line, command.at, command.answers)
    case 'start-from':
      return startFrom(command.lines, command.template)
    case 'move':
      return moved(draft, movedLine(draft.prescriptions, command.from, command.to))
    case 'move-group':
      return moved(draft, movedGroup(draft.prescriptions, command.group, command.by))
    case 'set-group':
      return setGroup(draft, command.ids, command.group)
    case 'set-weekdays': {
      const { id, weekdays } = command
      return weekdays?.length === 0
        ? refuse('Choose at least one day, or leave the days open.')
        : changeLine(draft, id, (line) => onWeekdays(line, weekdays))
    }
    case 'set-dosage':
      return changeOr(dosageProblem(command.dosage), command.id, (line) => withDosage(line, command.dosage))
    case 'set-side':
      return changeLine(draft, command.id, (line) => ({ ...line, side: command.side }))
    case 'set-load': {
      const { load } = command
      return changeOr(loadProblem(load), command.id, (line) => ({ ...line, load }))
    }
    case 'set-note':
      return changeOr(textProblem('note', command.note), command.id, (line) => ({
        ...line,
        note: command.note,
      }))
    case 'set-training':
      return changeOr(trainingProblem(command.training), command.id, (line) => ({
        ...line,
        ...command.training,
      }))
    case 'swap':
      return swap(draft, command.id, command.exercise)
    case 'answer':
      return keepAnswer(draft, command.answer, command.ruleIds)
    case 'withdraw-answer':
      return withdraw(draft, command.prescriptionId, command.ruleIds)
    case 'together':
      return together(draft, command.commands)
  }
}
