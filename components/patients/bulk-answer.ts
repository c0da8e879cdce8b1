/** What came of a deed for several patients: for whom it was not done, and why, or why nothing was done. */
export type BulkAnswer =
  | {
      readonly done: readonly string[]
      readonly left: readonly { readonly patientId: string; readonly reason: string }[]
    }
  | { readonly errors: Readonly<Record<string, readonly string[]>> }
  | { readonly problem: string }

export type BulkActions = {
  readonly assign: (input: {
    readonly therapistId: string
    readonly patients: readonly { readonly patientId: string; readonly version: number }[]
  }) => Promise<BulkAnswer>
  readonly discharge: (input: {
    readonly reason: string
    readonly note: string
    readonly patients: readonly {
      readonly patientId: string
      readonly episodeVersion: number | null
      /** That a red flag of this one was shown, and is known of. */
      readonly flagsKnown: boolean
    }[]
  }) => Promise<BulkAnswer>
}

/** What was done, by whom it was done for. */
export type BulkResult = Extract<BulkAnswer, { readonly done: unknown }>
