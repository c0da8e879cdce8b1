import { signsThatApply } from '../get-help'
import type { GetHelpWords } from '../languages/patient-words'
import type { ClinicalPicture } from '../picture'
import { redFlagOf } from '../red-flags'
import type { Urgency } from '../vocabulary'
import type { FlagQuestion } from './page'

/** What cannot wait for the next visit; most urgent first. */
const ASKED = ['emergency_now', 'same_day'] as const satisfies readonly Urgency[]

const withFullStop = (sign: string): string => `${sign}.`

/** The questions behind 'Something is wrong?': the signs of the paper that cannot wait, each with what to do. */
export function flagQuestions(
  picture: ClinicalPicture,
  { signs, levels, chestPain }: GetHelpWords,
  callUs: string,
): FlagQuestion[] {
  const asked = signsThatApply(picture)
  return ASKED.flatMap((urgency) => {
    const action = levels[urgency].action(callUs)
    const ofThis = asked
      .filter((flag) => redFlagOf(flag).urgency === urgency)
      .flatMap((flag) =>
        signs[flag].map((sign): FlagQuestion => ({ flag, urgency, sign: withFullStop(sign), action })),
      )
    const heart: FlagQuestion = { flag: null, urgency, sign: withFullStop(chestPain), action }
    return urgency === 'emergency_now' ? [...ofThis, heart] : ofThis
  })
}
