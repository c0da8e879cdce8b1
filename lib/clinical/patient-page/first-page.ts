import type { CalendarDate } from '../calendar-date'
import type { PatientPage } from './page'

/** A patient's page as the server draws it for a verified device. */
export type FirstPage = {
  readonly page: PatientPage
  /** The clinic's, until the phone says its own. */
  readonly day: CalendarDate
  /** Whether what is new in the program was read on this device, as far as it told. */
  readonly hasReadChanges: boolean
}
