/** Who must sign in with a second factor: administrators always, and everybody where the clinic requires it. */
export const needsSecondFactor = (
  role: string,
  { secondFactorForAll }: { readonly secondFactorForAll: boolean },
): boolean => role === 'admin' || secondFactorForAll
