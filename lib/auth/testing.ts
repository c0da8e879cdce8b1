import type { ChartAccess } from './chart-access'
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
export const testChartAccess = (clinicId: string, therapistId: string, patientId: string): ChartAccess =>
  ({ clinicId, patientId, therapist: testTherapist(clinicId, therapistId) }) as ChartAccess
