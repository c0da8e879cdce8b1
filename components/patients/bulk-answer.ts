/** What came of a deed for several patients: for whom it was not done, and why, or what is wrong with the form. */
export type BulkAnswer =
  | {
      readonly done: readonly string[]
      readonly left: readonly { readonly patientId: string; readonly reason: string }[]
    }
  | { readonly errors: Readonly<Record<string, readonly string[]>> }

export type BulkActions = {
  readonly assign: (input: {
    readonly therapistId: string
    readonly patients: readonly { readonly patientId: string; readonly version: number }[]
  }) => Promise<BulkAnswer>
  readonly discharge: (input: {
    readonly reason: string
    readonly note: string
    readonly flagsKnown: boolean
    readonly patients: readonly { readonly patientId: string; readonly episodeVersion: number | null }[]
  }) => Promise<BulkAnswer>
}

/** What was done, by whom it was done for. */
export type BulkResult = Exclude<BulkAnswer, { readonly errors: unknown }>
