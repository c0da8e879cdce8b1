/** A therapist who has left the clinic, or was given a role that does not treat. */
export type FormerTherapist = { readonly name: string; readonly hasLeft: boolean }

const standingOf = (hasLeft: boolean): string =>
  hasLeft ? 'has left the clinic' : 'no longer treats patients'

/** Why somebody's patients need another therapist. */
export const formerInWords = ({ name, hasLeft }: FormerTherapist): string => `${name} ${standingOf(hasLeft)}`

/** How many are still theirs. */
export const leftBehindInWords = ({ name, hasLeft }: FormerTherapist, patients: number): string =>
  `${patients === 1 ? '1 patient in care is' : `${patients} patients in care are`} still assigned to ${name}, who ${standingOf(hasLeft)}.`
