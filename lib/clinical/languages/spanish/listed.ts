import { conjunction } from '../conjunction'

/** Before these 'y' becomes 'e', as in 'glúteos e isquiotibiales', but 'agua y hielo'. */
const SOUNDS_LIKE_I = /^h?[ií](?!e)/iu

const withY = conjunction('y')
const withE = conjunction('e')

/** Lists words: 'plancha', 'plancha y puente', 'plancha, puente e inclinación pélvica'. */
export const listed = (words: readonly string[]): string =>
  SOUNDS_LIKE_I.test(words.at(-1) ?? '') ? withE(words) : withY(words)
