import type { Test } from './condition'

/** A comparison with a number, in words; the number comes with its unit. */
export const NUMBER_WORDS: Readonly<Record<Test[1] | 'is', (value: string) => string>> = {
  is: String,
  eq: String,
  neq: (value) => `not ${value}`,
  in: String,
  notIn: (value) => `not ${value}`,
  includesAny: String,
  includesAll: String,
  gt: (value) => `more than ${value}`,
  gte: (value) => `${value} or more`,
  lt: (value) => `less than ${value}`,
  lte: (value) => `${value} or less`,
}
