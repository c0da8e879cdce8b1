/** Who decides what is kept, what must be kept, and what goes: those who answer for the clinic. */
export const mayDecideRetention = ({ role }: { readonly role: string }): boolean => role === 'lead'
