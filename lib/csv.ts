/** What a spreadsheet may take for the beginning of a formula; the apostrophe, so that ours can be told from theirs. */
const ACTIVE = "[=+\\-@\\t\\r\\n\\0＝＋－＠']"
/**
 * Where one may begin: at the start of a cell, and within it behind what a spreadsheet that is set to another separator,
 * as in much of Europe, takes for the start of a cell.
 */
const BEGINNING = new RegExp(`(?<=^|[;|\\t\\r\\n])(?=${ACTIVE})`, 'g')

/** A cell that stays text wherever it is opened: what could begin a formula gets an apostrophe in front. */
function cell(value: string): string {
  const harmless = value.replace(BEGINNING, "'")
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** One line of a CSV file after RFC 4180, with its end. */
export const csvLine = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`
