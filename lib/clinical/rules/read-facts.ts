import type { Dosage, Load } from '../dosage'
import { boutMinutes } from '../dosage-time'
import { flagsInForce, isScreenOpen } from '../flag-derivation'
import { exerciseOfLine, ladderOf, type Prescribed, type PrescribedExercise } from '../prescribed-exercise'
import type { ClinicalPicture, RecentResponse, SessionPain } from '../picture'
import { lastOf, risePerWeek } from '../load-rules'
import { effectiveUrgency } from '../red-flags'
import {
  type Demand,
  type LoadClass,
  type Phase,
  PHASES,
  type Precaution,
  rank,
  type TimeOfDay,
} from '../vocabulary'
import type { FactName, FactValues, InputFact, Reading, Readings } from './facts'

/** An exercise with what of a prescription the rules ask about; a prescription is one. */
export type Reviewable = Prescribed & {
  readonly id?: string
  readonly load?: (Pick<Load, 'class'> & Partial<Load>) | undefined
  readonly dosage?: Dosage | undefined
  readonly timeOfDay?: TimeOfDay | undefined
  readonly warmupPlanned?: boolean | undefined
  readonly consecutiveHeavyDays?: number | undefined
  readonly loadIncreasePctWeek?: number | undefined
}

export const IRRITATED_FROM_PAIN = 4
export const RISE_THAT_COUNTS = 2
export const SESSIONS_COMPARED = 3
export const SESSIONS_THAT_ROSE = 2

const NOTHING: readonly InputFact[] = []

const known = <Value>(value: Value): Reading<Value> => ({ value, missing: NOTHING })
const UNKNOWN = new Map<InputFact, Reading<never>>()

/** The reading of a fact that this one input would give: most are unknown on most lines, so each is made once. */
function unknown(input: InputFact): Reading<never> {
  const made = UNKNOWN.get(input) ?? { value: undefined, missing: [input] }
  UNKNOWN.set(input, made)
  return made
}
const given = <Value>(value: Value | undefined, input: InputFact): Reading<Value> =>
  value === undefined ? unknown(input) : known(value)
const orDefault = <Value>(value: Value | undefined, usual: Value, input: InputFact): Reading<Value> => ({
  value: value ?? usual,
  missing: value === undefined ? [input] : NOTHING,
})

/** Neither known nor asked for: the question does not arise. */
const UNASKED: Reading<never> = { value: undefined, missing: NOTHING }

const inputsLacking = (pairs: readonly (readonly [InputFact, unknown])[]): InputFact[] =>
  pairs.flatMap(([input, value]) => (value === undefined ? [input] : []))

function irritated({ activeFlare, phase, painNow }: ClinicalPicture): Reading<boolean> {
  const isIrritated =
    activeFlare === true ||
    phase === 'acute_flare' ||
    phase === 'subacute' ||
    (painNow ?? 0) >= IRRITATED_FROM_PAIN
  if (isIrritated) return known(true)
  const missing = inputsLacking([
    ['activeFlare', activeFlare],
    ['phase', phase],
    ['painNow', painNow],
  ])
  return { value: false, missing }
}

/** An active flare in a later phase is reviewed as settling. */
export function effectivePhase({ activeFlare, phase }: ClinicalPicture): Reading<Phase> {
  if (phase === undefined) return { value: undefined, missing: ['phase'] }
  const isLate = rank(PHASES, phase) > rank(PHASES, 'subacute')
  if (isLate && activeFlare === true) return known('subacute')
  return { value: phase, missing: isLate && activeFlare === undefined ? ['activeFlare'] : [] }
}

const TRIMESTERS: readonly Precaution[] = ['pregnancy_t1', 'pregnancy_t2', 'pregnancy_t3']

/** A recorded condition is never weaker than the same precaution. */
export function effectivePrecautions({
  conditions = [],
  precautions,
}: Pick<ClinicalPicture, 'conditions' | 'precautions'>): Reading<readonly Precaution[]> {
  const recorded = precautions ?? []
  const trimesterIsOpen = conditions.includes('pregnancy') && !recorded.some((it) => TRIMESTERS.includes(it))
  const implied: readonly (readonly [Precaution, boolean])[] = [
    ['osteoporosis', conditions.includes('osteoporosis')],
    ['uncontrolled_hypertension', conditions.includes('hypertension-uncontrolled')],
    [
      'post_op_lumbar_restricted',
      conditions.includes('post-op-lumbar') && !recorded.includes('post_op_lumbar_cleared'),
    ],
    ['pregnancy_t2', trimesterIsOpen],
  ]
  const missing = inputsLacking([
    ['precautions', precautions],
    ['trimester', trimesterIsOpen ? undefined : 'known'],
  ])
  return {
    value: [...new Set([...recorded, ...implied.flatMap(([it, holds]) => (holds ? [it] : []))])],
    missing,
  }
}

function activeUrgency(picture: ClinicalPicture): Reading<FactValues['patient.activeUrgency']> {
  const value = effectiveUrgency(flagsInForce(picture))
  const isOpen = isScreenOpen(picture) && value !== 'emergency_now'
  return { value, missing: isOpen ? ['redFlags'] : [] }
}

type PatientFact = Extract<FactName, `patient.${string}`>
export type PatientReadings = Pick<Readings, PatientFact>

/** What the rules read about the patient, once for all lines. */
export const readPatient = (picture: ClinicalPicture): PatientReadings => ({
  'patient.activeUrgency': activeUrgency(picture),
  'patient.irritated': irritated(picture),
  'patient.phase': effectivePhase(picture),
  'patient.painNow': orDefault(picture.painNow, 0, 'painNow'),
  'patient.irritability': orDefault(picture.irritability, 'low', 'irritability'),
  'patient.directionalPreference': orDefault(
    picture.directionalPreference,
    'unknown',
    'directionalPreference',
  ),
  'patient.legSymptoms': orDefault(picture.legSymptoms, 'none', 'legSymptoms'),
  'patient.conditions': orDefault(picture.conditions, [], 'conditions'),
  'patient.precautions': effectivePrecautions(picture),
  'patient.painMedicationBeforeTraining': given(
    picture.painMedicationBeforeTraining,
    'painMedicationBeforeTraining',
  ),
})

const AGAINST_EXTENSION: readonly Demand[] = ['flexion_end_range', 'flexion_loaded', 'flexion_repeated']
const AGAINST_FLEXION: readonly Demand[] = ['extension_end_range', 'extension_loaded']

const asksFor = (demands: readonly Demand[], list: readonly Demand[]): boolean =>
  demands.some((demand) => list.includes(demand))

function againstPreference(
  { demands }: PrescribedExercise,
  preference: PatientReadings['patient.directionalPreference'],
): Reading<boolean> {
  if (demands === null) return preference.value === 'none' ? known(false) : unknown('demands')
  const value =
    (preference.value === 'extension' && asksFor(demands, AGAINST_EXTENSION)) ||
    (preference.value === 'flexion' && asksFor(demands, AGAINST_FLEXION))
  const couldBe = asksFor(demands, AGAINST_EXTENSION) || asksFor(demands, AGAINST_FLEXION)
  return { value, missing: couldBe ? preference.missing : [] }
}

function phasesEarly(
  { usualPhases }: PrescribedExercise,
  phase: PatientReadings['patient.phase'],
): Reading<number> {
  if (usualPhases.length === 0) return UNASKED
  const usual = Math.min(...usualPhases.map((it) => rank(PHASES, it)))
  const value = phase.value === undefined ? undefined : usual - rank(PHASES, phase.value)
  return { value, missing: usual > 1 ? phase.missing : [] }
}

/** A ladder not recorded counts as not begun; a first step is never ahead of it. */
function ladderStepsAhead(
  exercise: PrescribedExercise,
  passed: ClinicalPicture['ladderPassed'],
): Reading<number> {
  const ladder = ladderOf(exercise)
  if (!ladder) return UNASKED
  const value = ladder.step - (passed?.[ladder.track] ?? 0)
  return { value, missing: passed === undefined && value > 1 ? ['ladderPassed'] : [] }
}

/** From the figures, where the therapist did not say it: this load against the last home program's. */
function plannedRise(line: Reviewable, { lastPrescribed }: ClinicalPicture): number | undefined {
  const { load } = line
  if (load?.amount == null || load.unit == null) return undefined
  return risePerWeek({ amount: load.amount, unit: load.unit }, lastOf(lastPrescribed, line))
}

/** Whether a session ended measurably worse than it began; undefined where too little was said of it. */
function rose({ painBefore, painDuring, pain24h }: SessionPain): boolean | undefined {
  if (painBefore === undefined || (painDuring === undefined && pain24h === undefined)) return undefined
  return Math.max(painDuring ?? 0, pain24h ?? 0) - painBefore >= RISE_THAT_COUNTS
}

/**
 * Whether at least two of the last three sessions ended measurably worse than they began; undefined while those of which too little was said
 * could make it so. One that was not finished takes no place but to say so.
 */
export function consistentIncrease({ sessions = [] }: RecentResponse): boolean | undefined {
  if (sessions.length === 0) return undefined
  const count = (isCounted: (answer: boolean | undefined) => boolean): number =>
    sessions
      .filter((session) => session.unfinished === undefined || isCounted(rose(session)))
      .slice(-SESSIONS_COMPARED)
      .filter((session) => isCounted(rose(session))).length
  if (count((answer) => answer === true) >= SESSIONS_THAT_ROSE) return true
  return count((answer) => answer !== false) >= SESSIONS_THAT_ROSE ? undefined : false
}

/** The newest session that says the pain during it; one that was not finished only where it was more than before. */
export function sessionOfPain(oldestFirst: readonly SessionPain[]): SessionPain | undefined {
  let last: SessionPain | undefined
  for (const session of oldestFirst) {
    const { painDuring, unfinished } = session
    if (painDuring === undefined) continue
    if (unfinished === undefined || last?.painDuring === undefined || painDuring > last.painDuring)
      last = session
  }
  return last
}

function painRiseLast({ sessions = [] }: RecentResponse): number | undefined {
  const { painBefore, painDuring } = sessionOfPain(sessions) ?? {}
  return painBefore === undefined || painDuring === undefined ? undefined : painDuring - painBefore
}

const isHingeOrSquat = (demand: Demand): boolean => demand === 'hinge_pattern' || demand === 'squat_pattern'

function heavyHingeOrSquat({ demands }: PrescribedExercise, load: LoadClass): Reading<boolean> {
  if (load !== 'heavy') return known(false)
  return demands === null ? unknown('demands') : known(demands.some(isHingeOrSquat))
}

/** Everything the rules read about one line for this patient; every key spelled out, which is ten times faster than a spread. */
export function readLine(line: Reviewable, patient: PatientReadings, picture: ClinicalPicture): Readings {
  const exercise = exerciseOfLine(line)
  const load = line.load?.class ?? exercise.loadClass
  const dosage = line.dosage ?? exercise.dosage
  const response = picture.responses?.[line.exercise] ?? {}
  const ahead = ladderStepsAhead(exercise, picture.ladderPassed)
  return {
    'patient.activeUrgency': patient['patient.activeUrgency'],
    'patient.irritated': patient['patient.irritated'],
    'patient.phase': patient['patient.phase'],
    'patient.painNow': patient['patient.painNow'],
    'patient.irritability': patient['patient.irritability'],
    'patient.directionalPreference': patient['patient.directionalPreference'],
    'patient.legSymptoms': patient['patient.legSymptoms'],
    'patient.conditions': patient['patient.conditions'],
    'patient.precautions': patient['patient.precautions'],
    'patient.painMedicationBeforeTraining': patient['patient.painMedicationBeforeTraining'],
    'exercise.slug': known(exercise.slug),
    'exercise.kind': known(exercise.kind),
    'exercise.demands': given(exercise.demands ?? undefined, 'demands'),
    'rx.effectiveLoad': known(load),
    'rx.heavyHingeOrSquat': heavyHingeOrSquat(exercise, load),
    'rx.againstPreference': againstPreference(exercise, patient['patient.directionalPreference']),
    'rx.phasesEarly': phasesEarly(exercise, patient['patient.phase']),
    'rx.ladderStepsAhead': ahead,
    'rx.openOnLadder': { value: ahead.value !== undefined && ahead.value <= 1, missing: ahead.missing },
    'rx.holdSeconds': known(dosage.holdSeconds),
    'rx.boutMinutes': known(boutMinutes(dosage, exercise.perSide)),
    'rx.loadIncreasePctWeek': given(
      line.loadIncreasePctWeek ?? plannedRise(line, picture),
      'loadIncreasePctWeek',
    ),
    'rx.warmupPlanned': given(line.warmupPlanned, 'warmupPlanned'),
    'rx.consecutiveHeavyDays': given(line.consecutiveHeavyDays, 'consecutiveHeavyDays'),
    'rx.timeOfDay': given(line.timeOfDay, 'timeOfDay'),
    'response.consistentIncrease': given(consistentIncrease(response), 'sessions'),
    'response.sharpOrWorsening': given(response.sharpOrWorsening, 'sharpOrWorsening'),
    'response.easesAsMoves': given(response.easesAsMoves, 'easesAsMoves'),
    'response.painDuringLast': given(response.painDuringLast, 'painDuringLast'),
    'response.painRiseLast': given(painRiseLast(response), 'sessions'),
    'response.formBreakdown': given(response.formBreakdown, 'formBreakdown'),
    'response.peripheralized': given(response.peripheralized, 'peripheralized'),
    'response.settledWithin24h': given(response.settledWithin24h, 'settledWithin24h'),
  }
}
