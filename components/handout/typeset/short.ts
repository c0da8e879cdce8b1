/** A number as a page has it: finer than any print, in few letters. */
export function short(value: number, digits = 2): string {
  const power = 10 ** digits
  return String(Math.round(value * power) / power)
}
