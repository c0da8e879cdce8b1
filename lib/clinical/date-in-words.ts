const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** '23 November 2026': the month as a word, because 3/4 is two different days on two sides of an ocean. */
export function dateInWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

/** '23 Nov', for charts and dense lists where the year is clear. */
export function shortDate(date: string): string {
  const [, month = '', day = ''] = date.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]?.slice(0, 3) ?? month}`
}
