import type { CalendarDate } from '../calendar-date'
import type { PatientPage } from './page'

/** A patient's page as the server draws it for a verified device: as of a day of the clinic, until the phone says its own. */
export type FirstPage = { readonly page: PatientPage; readonly day: CalendarDate }
