import { exerciseOf } from '@/lib/clinical/catalog'
import { conjunction } from '@/lib/clinical/languages/conjunction'
import type { SessionPain } from '@/lib/clinical/picture'
import type { ResponseProposal, ResponseVerdict } from '@/lib/clinical/recovery/exercise-response'

/** What the verdict says, and how loud it is. */
export const VERDICT_WORDS: Readonly<
  Record<
    ResponseVerdict,
    { readonly word: string; readonly tone: 'stop' | 'limit' | 'caution' | 'action' | 'plain' }
  >
> = {
  stop: { word: 'Moved down the leg', tone: 'stop' },
  raises: { word: 'Raises pain', tone: 'limit' },
  late: { word: 'Settles late', tone: 'caution' },
  good: { word: 'Good response', tone: 'action' },
  unclear: { word: 'Too little to tell', tone: 'plain' },
}

const oneOf = conjunction('or')

const named = (slugs: ResponseProposal['alternatives']): string =>
  oneOf(slugs.slice(0, 3).map((slug) => exerciseOf(slug).name))

/** What could be done, in a sentence; the therapist does it in the plan. */
export function proposalInWords({ verdict, alternatives, progressions }: ResponseProposal): string {
  const instead = alternatives.length > 0 ? `swap it for ${named(alternatives)}` : ''
  switch (verdict) {
    case 'stop':
      return instead
        ? `Leave it out and test the direction again; ${instead}.`
        : 'Leave it out and test the direction again.'
    case 'raises':
      return instead ? `Lower the dose, or ${instead}.` : 'Lower the dose or leave it out for now.'
    case 'late':
      return 'Hold or lower the dose until it settles within a day.'
    case 'good':
      return progressions.length > 0
        ? `Ready for more: ${named(progressions)}.`
        : 'Ready for a little more of the same.'
    case 'unclear':
      return 'Two sessions with pain before, during and the next morning would tell.'
  }
}

/** '2 → 4 → 3': before, during and the next morning; a dash where it was not given. */
export const sessionInWords = ({ painBefore, painDuring, pain24h, unfinished }: SessionPain): string =>
  `${[painBefore, painDuring, pain24h].map((pain) => pain ?? '–').join(' → ')}${unfinished ? ', not done' : ''}`
