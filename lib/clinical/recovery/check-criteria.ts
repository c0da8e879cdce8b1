import type { CalendarDate } from '../calendar-date'
import { flagsStopPlan, isScreenOpen } from '../flag-derivation'
import type { ClinicalPicture } from '../picture'
import type { Criterion, CriteriaSet } from './criterion'
import type { Evidence, TestEvidence } from './evidence'

/** Whether one criterion holds, on what, and since when. Nothing known is never 'met'. */
export type CheckedCriterion = {
  readonly criterion: Criterion
  readonly state: 'met' | 'not-met' | 'not-assessed'
  readonly found: number | boolean | string | null
  readonly on: CalendarDate | null
  readonly from: Evidence['from'] | 'picture' | null
}

export type CheckedCriteria = {
  readonly criteria: readonly CheckedCriterion[]
  readonly met: number
  /** All of them hold. The therapist still decides. */
  readonly isReady: boolean
}

type Found = Pick<CheckedCriterion, 'found' | 'on' | 'from'>

const NOTHING: Found = { found: null, on: null, from: null }

function inPicture(criterion: Extract<Criterion, { fact: string }>, picture: ClinicalPicture): Found {
  if (criterion.fact === 'noUrgentFlag') {
    const isUrgent = flagsStopPlan(picture)
    return isScreenOpen(picture) && !isUrgent ? NOTHING : { found: !isUrgent, on: null, from: 'picture' }
  }
  const value = picture[criterion.fact]
  return value === undefined ? NOTHING : { found: value, on: null, from: 'picture' }
}

function holds(criterion: Criterion, found: number | boolean | string): boolean {
  if (criterion.op === 'is') return found === criterion.value
  if (typeof found !== 'number') return false
  return criterion.op === 'gte' ? found >= criterion.value : found <= criterion.value
}

function check(criterion: Criterion, picture: ClinicalPicture, tests: TestEvidence): CheckedCriterion {
  const evidence = 'test' in criterion ? tests[criterion.test] : undefined
  const found: Found =
    'test' in criterion
      ? evidence
        ? { found: evidence.value, on: evidence.on, from: evidence.from }
        : NOTHING
      : inPicture(criterion, picture)
  const state = found.found === null ? 'not-assessed' : holds(criterion, found.found) ? 'met' : 'not-met'
  return { criterion, state, ...found }
}

/** Checks a set against what is known today. */
export function checkCriteria(
  { criteria }: CriteriaSet,
  picture: ClinicalPicture,
  tests: TestEvidence,
): CheckedCriteria {
  const checked = criteria.map((criterion) => check(criterion, picture, tests))
  const met = checked.filter(({ state }) => state === 'met').length
  return { criteria: checked, met, isReady: met === checked.length }
}
