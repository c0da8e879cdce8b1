/** Lists words: 'crunch', 'crunch and sit-up', 'crunch, sit-up and V-up'. */
export const conjunction =
  (and: string) =>
  (words: readonly string[]): string =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
