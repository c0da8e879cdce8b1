import type { PrintQuery } from './schema'

/** What follows the question mark of an address that asks for this. */
export const printSearch = (query: PrintQuery): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString()
