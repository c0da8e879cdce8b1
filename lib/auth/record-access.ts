import 'server-only'

declare const proof: unique symbol

/**
 * Proof that whoever asks may read this patient's record: a therapist who opened the chart (`ChartAccess`), the patient
 * through their own link (`LinkAccess`), or the house itself (`accessOfTheHouse`). Reads that more than one of them needs
 * ask for this; everything else asks for one of the first two.
 */
export type RecordAccess = {
  readonly clinicId: string
  readonly patientId: string
  readonly [proof]: true
}

/** For what no person asks: the house works out what the record says of an episode, and shows it to nobody. */
export const accessOfTheHouse = (clinicId: string, patientId: string): RecordAccess =>
  ({ clinicId, patientId }) as RecordAccess
