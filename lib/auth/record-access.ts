declare const proof: unique symbol

/**
 * Proof that whoever asks may read this patient's record: a therapist who opened the chart (`ChartAccess`), or the
 * patient through their own link (`LinkAccess`). Reads that both need ask for this; everything else asks for one of the two.
 */
export type RecordAccess = {
  readonly clinicId: string
  readonly patientId: string
  readonly [proof]: true
}
