import { type ClearanceSubject, subjectKey } from '@/lib/assessments/schema'
import type { PlanReview } from '@/lib/clinical/finding'
import { URGENCY_LABELS } from '@/lib/clinical/labels'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Clearance } from '@/lib/clinical/plan'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import { askingRules, FLAG_STOPS, isCleared } from '@/lib/clinical/resolution'
import { redFlagOf } from '@/lib/clinical/red-flags'
import { RULES } from '@/lib/clinical/rules/rules'
import { reasonWords } from '@/lib/clinical/triage'
import type { Clearable } from './clearance-form'

const clearable = (subject: ClearanceSubject, label: string, detail: string): Clearable => ({
  key: subjectKey(subject),
  label,
  detail,
})

/** The active red flags alone, which can be cleared after the discharge too. */
export function clearableFlags(picture: ClinicalPicture): Clearable[] {
  const active = picture.redFlags?.filter(({ status }) => status === 'active') ?? []
  return active.map(({ slug, urgency, why = [] }) =>
    clearable(
      { kind: 'red-flag', redFlag: slug },
      `Red flag: ${redFlagOf(slug).name}`,
      [`${URGENCY_LABELS[urgency]}.`, ...why.map(reasonWords)].join(' '),
    ),
  )
}

const TITLES = new Map(RULES.map(({ id, title }) => [id, title]))

/** One for each exercise and rule, although an exercise can be in the plan twice and rules be joined in a finding. */
function ofStops(review: PlanReview, cleared: readonly Clearance[]): Clearable[] {
  const stops = review.prescriptions.flatMap((line) =>
    line.findings
      .filter(({ severity, ruleId }) => severity === 'stop' && !FLAG_STOPS.has(ruleId))
      .flatMap((finding) =>
        askingRules(finding)
          .filter((ruleId) => !isCleared(cleared, ruleId, line.exercise))
          .map((ruleId) =>
            clearable(
              { kind: 'rule', ruleId, exercise: line.exercise },
              `Stop: ${nameOfLine(line)}`,
              TITLES.get(ruleId) ?? finding.title,
            ),
          ),
      ),
  )
  return [...new Map(stops.map((stop) => [stop.key, stop])).values()]
}

function ofBanners(review: PlanReview, cleared: readonly Clearance[]): Clearable[] {
  return review.banners
    .filter(({ severity, ruleId }) => severity === 'stop' && !FLAG_STOPS.has(ruleId))
    .filter(({ ruleId }) => !isCleared(cleared, ruleId, null))
    .map(({ ruleId, title }) =>
      clearable({ kind: 'rule', ruleId, exercise: null }, 'Stop: every exercise', title),
    )
}

/** What a clearance can lift now: active red flags first, then stops of the plan that none lifts yet. */
export const clearablesOf = (
  picture: ClinicalPicture,
  review: PlanReview,
  cleared: readonly Clearance[],
): Clearable[] => [...clearableFlags(picture), ...ofBanners(review, cleared), ...ofStops(review, cleared)]
