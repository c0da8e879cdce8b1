/**
 * What the patient reads about one exercise: our own sentences, under 15 words each, US reading grade 6 or lower
 * (measured in instructions.test.ts). Longest texts fit the handout's card.
 */
export type Instructions = {
  /** One line: what it is for. */
  readonly purpose: string
  /** Three to five steps, one action each. */
  readonly steps: readonly string[]
  /** What a good repetition feels like. */
  readonly feel: string
  /** What often goes wrong, as a short 'Do not …' or 'Keep …' sentence. */
  readonly mistakes: readonly string[]
  /** When to stop this exercise. */
  readonly stop: string
}
