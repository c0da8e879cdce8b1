/** What a spreadsheet may take for the beginning of a formula; the apostrophe, so that ours can be told from theirs. */
const ACTIVE = /^[=+\-@\t\r\n\0＝＋－＠']/

/** A cell that stays text wherever it is opened: what could begin a formula gets an apostrophe in front. */
function cell(value: string): string {
  const harmless = ACTIVE.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** One line of a CSV file after RFC 4180, with its end. */
export const csvLine = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`
