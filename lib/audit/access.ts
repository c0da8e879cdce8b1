/** Who reads what everybody did, and hands it on: those who answer for the clinic. */
export const mayReadAudit = ({ role }: { readonly role: string }): boolean =>
  role === 'lead' || role === 'admin'
