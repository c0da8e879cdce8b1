import type { ExerciseSlug } from '../catalog'
import type { Dosage } from '../dosage'
import type { Finding } from '../finding'
import { lastOf, type LoadNote, loadNotes } from '../load-rules'
import type { ClinicalPicture } from '../picture'
import type { PrescribedSlug } from '../own-exercise'
import type { Prescription } from '../plan'
import { exerciseOfLine } from '../prescribed-exercise'
import type { RuleId } from '../rules/rule-ids'
import { lowerDose, openProgressions, responseVerdict } from './exercise-response'
import { workingLoad } from './working-load'

/** What check-ins and load rules say about one line, beside the findings; the therapist confirms each. */
export type LineAdvice = {
  readonly loadNotes: readonly LoadNote[]
  /** Offered when the exercise raised pain or settled late. */
  readonly lowerDose: { readonly dosage: Partial<Dosage>; readonly words: string } | null
  /** Offered when the response was good. */
  readonly progressions: readonly ExerciseSlug[]
}

/** Findings that a lower dose of the same exercise answers. Sharp pain, RS-02, and symptoms down the leg it does not. */
const DOSE_ANSWERS: ReadonlySet<RuleId> = new Set<RuleId>(['RS-01', 'RS-04', 'RS-06', 'RS-07', 'RS-08'])

/**
 * What is advised for a line.
 * @param picture with lifted stops answered, as Recovery reads it: the findings have them all the same
 */
export function lineAdvice(
  line: Prescription,
  findings: readonly Finding[],
  picture: ClinicalPicture,
): LineAdvice {
  const { exercise, dosage, load } = line
  const prescribed = exerciseOfLine(line)
  const fired = findings.flatMap(({ ruleIds }) => ruleIds)
  const verdict = responseVerdict(picture.responses?.[exercise] ?? {})
  const canLower =
    verdict !== 'stop' && fired.some((rule) => DOSE_ANSWERS.has(rule)) && !fired.includes('RS-02')
  return {
    loadNotes: loadNotes({
      load: load.amount === null || load.unit === null ? null : { amount: load.amount, unit: load.unit },
      dosage,
      isHeavyHingeOrSquat:
        load.class === 'heavy' &&
        (prescribed.demands ?? []).some((demand) => demand === 'hinge_pattern' || demand === 'squat_pattern'),
      last: lastOf(picture.lastPrescribed, line),
      working: workingLoad(prescribed, picture.workingLoads),
      activeFlare: picture.activeFlare === true,
    }),
    lowerDose: canLower ? lowerDose(dosage) : null,
    progressions: verdict === 'good' ? openProgressions(exercise, picture) : [],
  }
}

/** The same without exercises that the plan has already. */
export const withoutPlanned = (advice: LineAdvice, planned: ReadonlySet<PrescribedSlug>): LineAdvice => ({
  ...advice,
  progressions: advice.progressions.filter((exercise) => !planned.has(exercise)),
})
