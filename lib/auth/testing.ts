import type { ChartAccess } from './chart-access'
import type { DeskAccess } from './desk-access'
import type { LinkAccess } from './link-access'
import type { Therapist } from './therapist'

/** A therapist for tests; the row is made by `givenTherapist`. */
export const testTherapist = (clinicId: string, id: string, values: Partial<Therapist> = {}): Therapist => ({
  clinicId,
  id,
  name: 'Test Therapist',
  credentials: 'PT',
  email: `${id}@test.example`,
  role: 'therapist',
  // Their password is always just given, whatever moment the test is set in.
  authenticatedAt: new Date(8.64e15),
  ...values,
})

/** Access without a check, for tests of reads and writes alone. */
export const testChartAccess = (
  clinicId: string,
  therapistId: string,
  patientId: string,
  values: Partial<Therapist> = {},
): ChartAccess =>
  ({ clinicId, patientId, therapist: testTherapist(clinicId, therapistId, values) }) as ChartAccess

/** The same for the front desk. */
export const testDeskAccess = (therapist: Therapist, patientId: string): DeskAccess =>
  ({ clinicId: therapist.clinicId, patientId, therapist }) as DeskAccess

/** The same for a patient's own browser. */
export const testLinkAccess = (
  link: Readonly<Record<'clinicId' | 'patientId' | 'episodeId' | 'linkId', string>>,
): LinkAccess => link as LinkAccess
