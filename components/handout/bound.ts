/** A number stays beside what it counts, and a day with its year. */
export const bound = (phrases: string): string =>
  phrases.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00A0').replaceAll(/(\p{L}) (?=\d{4}(?!\d))/gu, '$1\u00A0')
