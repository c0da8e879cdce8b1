import { dateInWords } from '../date-in-words'

/** The first of two days, without its year where the second has the same. */
const first = (from: string, to: string): string => {
  const words = dateInWords(from)
  return from.slice(0, 4) === to.slice(0, 4) ? words.slice(0, -' 2026'.length) : words
}

/** '2 November to 23 November 2026'; one day stands alone. */
export const spanInWords = (from: string, to: string): string =>
  from === to ? dateInWords(from) : `${first(from, to)} to ${dateInWords(to)}`

/** 'between 2 November and 23 November 2026' */
export const betweenInWords = (from: string, to: string): string =>
  `between ${first(from, to)} and ${dateInWords(to)}`

const FEW = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** 'two' or '18' */
export const countInWords = (count: number): string => FEW[count] ?? String(count)

/** 3.3333 is '3.3' and 3 is '3'. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10)

export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
