/** What the paper says, as plain data: every word decided here, none in the PDF parts. */
export type HandoutContent = {
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly patient: { readonly name: string; readonly recordNumber: string }
  readonly therapist: string
  readonly title: string
  readonly programNumber: number
  /** 'YYYY-MM-DD'. */
  readonly issuedOn: string
  readonly exercises: readonly HandoutExercise[]
  /** What to leave out for now, and why, for this patient. */
  readonly limitForNow: readonly { readonly name: string; readonly reason: string }[]
  readonly painGuide: readonly { readonly range: string; readonly meaning: string; readonly action: string }[]
  readonly getHelp: readonly {
    readonly urgency: string
    readonly action: string
    readonly signs: readonly string[]
  }[]
  readonly log: { readonly days: number }
  readonly disclaimer: string
}

export type HandoutExercise = {
  readonly number: number
  readonly name: string
  readonly purpose: string
  /** '3 sets · 10 times · hold 5 seconds · every day', in words. */
  readonly dosage: readonly string[]
  readonly steps: readonly string[]
  readonly feel: string
  readonly mistakes: readonly string[]
  readonly stop: string
  /** The therapist's own words for this patient; may be empty. */
  readonly note: string
  /** What the rules say about it, for the patient. */
  readonly careNotes: readonly string[]
}
