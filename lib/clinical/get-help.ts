import type { HandoutGetHelp } from './handout'
import type { GetHelpWords } from './languages/patient-words'
import type { ClinicalPicture } from './picture'
import { RECORDS_PREGNANCY } from './recorded-pregnancy'
import { redFlagOf } from './red-flags'
import { type Condition, type Precaution, RED_FLAGS, type RedFlag, type Urgency } from './vocabulary'

/** Signs printed only where they can happen; on every other page they would only make people worry. */
const ONLY_WITH: Partial<Record<RedFlag, readonly (Precaution | Condition)[]>> = {
  'preg-warning': RECORDS_PREGNANCY,
  'postop-warning': ['post-op-lumbar', 'post_op_lumbar_restricted', 'post_op_lumbar_cleared'],
}

const applies = (flag: RedFlag, picture: ClinicalPicture): boolean => {
  const only: readonly string[] | undefined = ONLY_WITH[flag]
  return (
    !only || [...(picture.conditions ?? []), ...(picture.precautions ?? [])].some((c) => only.includes(c))
  )
}

/** The red flags whose signs can happen to this patient, whether or not a patient can notice them. */
export const signsThatApply = (picture: ClinicalPicture): RedFlag[] =>
  RED_FLAGS.filter((flag) => applies(flag, picture))

/** Most urgent first. */
const LEVELS = ['emergency_now', 'same_day', 'evaluate_soon'] as const satisfies readonly Urgency[]

/** When to get help, most urgent first. */
export function getHelp(picture: ClinicalPicture, words: GetHelpWords, callUs: string): HandoutGetHelp {
  const signsOf = (urgency: Urgency): string[] =>
    signsThatApply(picture)
      .filter((flag) => redFlagOf(flag).urgency === urgency)
      .flatMap((flag) => words.signs[flag])
  return {
    heading: words.heading,
    levels: LEVELS.map((level) => ({
      urgency: words.levels[level].urgency,
      action: words.levels[level].action(callUs),
      // From the stop sign S-DIZZY: not a red flag of the back, and not to be missing from a page about exercise.
      signs: level === 'emergency_now' ? [...signsOf(level), words.chestPain] : signsOf(level),
    })),
  }
}
