/** '1 handout', '12 handouts'. */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** 'Amara Osei', 'Amara Osei and Marcus Bell'. */
export const together = (names: readonly string[]): string => names.join(' and ')
