/** A group of fewer patients is not shown. Product default, for sign-off. */
export const FEWEST_PATIENTS = 10

/** Who is in a group: each patient once, whatever number of episodes they have. */
export type Membership = { readonly key: string; readonly patients: ReadonlySet<string> }

const togetherIn = (groups: readonly Membership[]): number =>
  new Set(groups.flatMap(({ patients }) => [...patients])).size

/**
 * The groups of one breakdown that are not shown: the small ones, those given as hidden already, and as many
 * of the next smallest as it takes until the hidden ones are at least two and together no small group either.
 * Otherwise what is hidden could be worked out as what is left of the whole.
 */
export function hiddenGroups(
  groups: readonly Membership[],
  already: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const present = groups.filter(({ patients }) => patients.size > 0)
  const isHidden = ({ key, patients }: Membership): boolean =>
    patients.size < FEWEST_PATIENTS || already.has(key)
  const hidden = present.filter(isHidden)
  if (hidden.length === 0) return new Set()
  const others = present
    .filter((group) => !isHidden(group))
    .toSorted((a, b) => a.patients.size - b.patients.size || a.key.localeCompare(b.key))
  for (const next of others) {
    if (hidden.length >= 2 && togetherIn(hidden) >= FEWEST_PATIENTS) break
    hidden.push(next)
  }
  return new Set(hidden.map(({ key }) => key))
}
