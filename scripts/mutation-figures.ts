import { atLeast, atMost, type Figure, lastFigures } from './drill-figures'
import { isPart, type PartName, SECURITY_CODE } from './security-code'

/** Percent of the mutants of each part that a test has to notice. */
const BAR = 85

/** What the last runs left; nothing before the first. */
export const keptFigures = (): readonly Figure[] => lastFigures('mutation')?.figures ?? []

type Measured = {
  readonly part: PartName
  readonly day: string
  readonly mutants: number
  readonly score: number
}

/** A figure for each part, the new one in the place of its last, and the parts that were never measured. */
export function figuresOf(last: readonly Figure[], { part, day, mutants, score }: Measured): Figure[] {
  const parts = Object.keys(SECURITY_CODE).filter(isPart)
  const now = (name: PartName): Figure | undefined =>
    name === part
      ? atLeast(`${SECURITY_CODE[name].what}: percent of ${mutants} mutants noticed, ${day}`, score, BAR)
      : last.find(({ what }) => what.startsWith(`${SECURITY_CODE[name].what}: `))
  const measured = parts.flatMap((name) => now(name) ?? [])
  return [...measured, atMost('parts not measured yet', parts.length - measured.length, 0)]
}
