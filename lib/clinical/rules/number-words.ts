import type { Test } from './condition'

/** A comparison with a number, in words. */
export const NUMBER_WORDS: Readonly<Record<Test[1], (value: number) => string>> = {
  eq: String,
  neq: (value) => `not ${value}`,
  in: String,
  notIn: (value) => `not ${value}`,
  includesAny: String,
  includesAll: String,
  gt: (value) => `above ${value}`,
  gte: (value) => `${value} or more`,
  lt: (value) => `below ${value}`,
  lte: (value) => `${value} or less`,
}
