/** Whose account. */
export type AccountName = { readonly clinicId: string; readonly therapistId: string }
