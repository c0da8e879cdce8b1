import type { CalendarDate } from '@/lib/clinical/calendar-date'

/** As many patients as the front desk's list shows at first, and as many more each time. */
export const DESK_LIST_SIZE = 50

/** A patient as the front desk sees one: who it is, how to reach them, who treats them, and when they come again. */
export type DeskPatient = {
  readonly id: string
  readonly name: string
  readonly recordNumber: string
  readonly bornIn: number
  readonly phone: string
  readonly email: string
  readonly therapistName: string
  readonly nextVisitOn: CalendarDate | null
}

export type DeskList = {
  readonly patients: readonly DeskPatient[]
  /** Whether there are more than are shown. */
  readonly isMore: boolean
}

/** A home program as something to print: its number and day, and none of its words. */
export type PrintableProgram = {
  readonly id: string
  readonly number: number
  readonly issuedOn: CalendarDate
  readonly issuedBy: string
}
