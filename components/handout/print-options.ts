import type { Paper } from './paper'

/** How a handout is printed. The words are those of the content; these only say how they are set. */
export type PrintOptions = {
  readonly paper: Paper
  /** 13 points, or 18 for people who read large print. */
  readonly size: 'standard' | 'large'
  readonly pictures: boolean
  readonly log: boolean
  /** One after the other, each exercise on a page of its own, or cards to cut out. */
  readonly layout: 'flowing' | 'one-per-page' | 'cards'
}

export const USUAL: Omit<PrintOptions, 'paper'> = {
  size: 'standard',
  pictures: true,
  log: true,
  layout: 'flowing',
}
