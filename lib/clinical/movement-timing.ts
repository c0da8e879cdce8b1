import type { Dosage } from './dosage'
import { isDistance } from './tempo-words'

/** The parts of one repetition, in seconds. */
export type MovementTiming = {
  /** From the start to the end of the movement. */
  readonly out: number
  /** Still at the end. */
  readonly hold: number
  /** Back to the start. */
  readonly back: number
  /** Still at the start, before the next repetition. */
  readonly rest: number
}

/** What the words for a pace stand for, in seconds each way. Product defaults; the words are the source's. */
const PACES: readonly (readonly [words: RegExp, seconds: number])[] = [
  [/fast|strong/, 0.6],
  [/slow/, 3],
  [/without a break/, 1],
  [/controlled|smooth/, 2],
]
const USUAL = 2
/** A step of a walk, a hop, a turn of the pedals by half. */
const STRIDE = 0.6
const PAUSE = 1
const REST = 0.8
const FASTEST = 0.4
const SLOWEST = 12

/** '3 seconds', '1 to 2 seconds', '4 s', 'for 6': the last number of a span counts. */
const SECONDS = /(?:(\d+(?:\.\d+)?) to )?(\d+(?:\.\d+)?)(?: ?(?:seconds?|sec|s)\b|(?=$|,))/g
const within = (seconds: number): number => Math.max(FASTEST, Math.min(SLOWEST, seconds))

/** Seconds that a phrase of a tempo names: those of pauses apart from those of movement. */
function namedSeconds(tempo: string): { readonly moves: readonly number[]; readonly pause: number | null } {
  const moves: number[] = []
  let pause: number | null = null
  for (const phrase of tempo.split(',')) {
    const seconds = [...phrase.matchAll(SECONDS)].map(([, , last]) => Number(last))
    if (/pause|hold(?! of)/.test(phrase)) pause = seconds[0] ?? (/no /.test(phrase) ? 0 : PAUSE)
    else moves.push(...seconds.slice(0, 1))
  }
  return { moves, pause }
}

/**
 * How long one repetition takes, from the words of its tempo and its hold: '3 seconds down, pause for 1, 1 second up' is 3, 1, 1.
 * A therapist's own words that name no seconds have the usual pace, which is that of a step where the movement is a `stride`. A tempo
 * of bouts ('jog 1 minute') is not one of repetitions.
 */
export function movementTiming(
  { tempo, holdSeconds }: Pick<Dosage, 'tempo' | 'holdSeconds'>,
  isStride = false,
): MovementTiming {
  const words = (tempo ?? '').toLowerCase()
  const isOfBouts = isDistance(tempo) || /minute|each time|\d+ seconds (?:hard|easy)/.test(words)
  const { moves, pause } = isOfBouts ? { moves: [], pause: null } : namedSeconds(words)
  const usual = isStride ? STRIDE : USUAL
  const pace = isOfBouts ? usual : (PACES.find(([name]) => name.test(words))?.[1] ?? usual)
  const [out, back] =
    moves.length > 0
      ? [moves[0] ?? pace, moves[1] ?? moves[0] ?? pace]
      : /slow on the way (?:down|back)/.test(words)
        ? [USUAL, pace]
        : [pace, pace]
  return {
    out: within(out),
    hold: holdSeconds > 0 ? holdSeconds : (pause ?? 0),
    back: within(back),
    rest: pace < USUAL ? 0 : REST,
  }
}
