import type { Prescription } from './plan'

type Lines = readonly Prescription[]

/** The groups of a plan in the order in which they stand; undefined for the lines that are in none. */
export const groupsOf = (lines: Lines): readonly (string | undefined)[] => [
  ...new Set(lines.map(({ group }) => group)),
]

/** Lines of one group together, groups where their first line stood; within a group the order stays. */
export const groupedLines = (lines: Lines): Lines =>
  groupsOf(lines).flatMap((group) => lines.filter((line) => line.group === group))

export const inGroup = (line: Prescription, group: string | undefined): Prescription => {
  const { group: _, ...rest } = line
  return group === undefined ? rest : { ...rest, group }
}

/** The line at `from` moved to where the one at `to` stands; it joins that line's group, so that groups stay together. */
export function movedLine(lines: Lines, from: number, to: number): Lines | undefined {
  const [line, target] = [lines[from], lines[to]]
  if (!line || !target) return undefined
  return from === to ? lines : lines.toSpliced(from, 1).toSpliced(to, 0, inGroup(line, target.group))
}

/** A whole group one place earlier (-1) or later (1) among the groups; undefined where there is no such place. */
export function movedGroup(lines: Lines, group: string | undefined, by: -1 | 1): Lines | undefined {
  const groups = groupsOf(lines)
  const at = groups.indexOf(group)
  if (at < 0 || at + by < 0 || at + by >= groups.length) return undefined
  const order = groups.toSpliced(at, 1).toSpliced(at + by, 0, group)
  return order.flatMap((one) => lines.filter((line) => line.group === one))
}
