import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { Phase } from '@/lib/clinical/vocabulary'
import type { PatientLanguage } from '@/lib/patients/schema'
import type { AttentionReason } from '@/lib/patients/search'

/** A patient in the list. */
export type PatientRow = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly dateOfBirth: CalendarDate
  readonly recordNumber: string
  readonly language: PatientLanguage
  readonly phone: string
  readonly email: string
  readonly therapistName: string
  readonly episodeVersion: number | null
  readonly problem: string | null
  readonly dischargedOn: CalendarDate | null
  readonly phase: Phase | null
  readonly painNow: number | null
  readonly painRise: number | null
  readonly lastCheckInOn: CalendarDate | null
  readonly lastAssessedOn: CalendarDate | null
  readonly programNumber: number | null
  readonly programIssuedOn: CalendarDate | null
  readonly nextVisitOn: CalendarDate | null
  readonly adherence: number | null
  readonly pageIsOn: boolean
  readonly reasons: readonly AttentionReason[]
}
