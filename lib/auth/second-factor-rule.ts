/** Who signs in with a second factor whether they like to or not: administrators always, everybody where the clinic says so. */
export const needsSecondFactor = (
  role: string,
  { secondFactorForAll }: { readonly secondFactorForAll: boolean },
): boolean => role === 'admin' || secondFactorForAll
