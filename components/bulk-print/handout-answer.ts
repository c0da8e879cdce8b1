/** A patient whose handout is asked for. */
export type Wanted = { readonly patientId: string; readonly name: string; readonly recordNumber: string }

/** A handout as it came. Its file name says which home program it is, and nothing about the patient. */
export type Handout = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** The handout, or why there is none, in words. */
export type HandoutAnswer = Handout | { readonly problem: string }

export const isHandout = (answer: HandoutAnswer | undefined): answer is Handout =>
  answer !== undefined && 'bytes' in answer
