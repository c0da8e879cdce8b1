import { CASELOAD_COLUMNS, type CaseloadColumn } from '@/lib/patients/search'

/** Width of the list, in rem, from which there is room for more columns. */
const ROOM_FOR_MORE = 66
const ROOM_FOR_MOST = 80

type Room = 'always' | 'more' | 'most'

const USUAL: Readonly<Partial<Record<CaseloadColumn, Room>>> = {
  therapist: 'always',
  phase: 'always',
  pain: 'always',
  urgency: 'always',
  checkIn: 'always',
  adherence: 'more',
  nextVisit: 'more',
  program: 'most',
}

const FROM_REM: Readonly<Record<Room, number>> = { always: 0, more: ROOM_FOR_MORE, most: ROOM_FOR_MOST }

/** The same widths for the stylesheet, so that the server needs to know none. */
const SHOWN_FROM: Readonly<Record<Room, string>> = {
  always: '',
  more: 'hidden @min-[66rem]:table-cell',
  most: 'hidden @min-[80rem]:table-cell',
}

/** Whose patients they are is known where they are all of one therapist. */
const isUsual = (column: CaseloadColumn, ofOneTherapist: boolean): boolean =>
  column in USUAL && !(ofOneTherapist && column === 'therapist')

/** The columns that are shown when nobody has chosen any, where there is room for all of them. */
export const usualColumns = (ofOneTherapist: boolean): readonly CaseloadColumn[] =>
  CASELOAD_COLUMNS.filter((column) => isUsual(column, ofOneTherapist))

/** Those of them that a list of this width shows. */
export const usualColumnsWithin = (ofOneTherapist: boolean, rem: number): readonly CaseloadColumn[] =>
  usualColumns(ofOneTherapist).filter((column) => rem >= FROM_REM[USUAL[column] ?? 'always'])

/** How a usual column comes and goes with the width of the list. */
export const usualColumnClass = (column: string): string =>
  SHOWN_FROM[USUAL[column as CaseloadColumn] ?? 'always']

/** A cookie, so that the server draws the columns as they were chosen and nothing jumps. It says nothing about anybody. */
export const COLUMNS_COOKIE = 'plumbline-columns'

/** Null when none was chosen. */
export const columnsText = (columns: readonly CaseloadColumn[] | null): string | null =>
  columns?.join('.') ?? null

/** Reads the cookie, in which anything may stand; null when no column was chosen. */
export function columnsFrom(cookie: string | undefined): readonly CaseloadColumn[] | null {
  const named = cookie?.split('.') ?? []
  const columns = CASELOAD_COLUMNS.filter((column) => named.includes(column))
  return columns.length > 0 ? columns : null
}
