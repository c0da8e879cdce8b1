import { type BuilderCommand, COMMAND_GROUPS } from './builder-commands'

export type CommandSection = { readonly value: string; readonly items: readonly BuilderCommand[] }

const LAST_SHOWN = 3

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Every typed word begins a word of the command. */
const isMeant = ({ words, group }: BuilderCommand, typed: readonly string[]): boolean => {
  const said = wordsOf(`${words} ${group}`)
  return typed.every((term) => said.some((word) => word.startsWith(term)))
}

/** The commands that a query means, in their groups; what was used last comes first while nothing is typed. */
export function findCommands(
  commands: readonly BuilderCommand[],
  query: string,
  usedLast: readonly string[],
): readonly CommandSection[] {
  const typed = wordsOf(query)
  const isSearched = typed.length > 0
  const last = isSearched
    ? []
    : usedLast.slice(0, LAST_SHOWN).flatMap((id) => commands.find((one) => one.id === id) ?? [])
  const found = commands.filter(
    // The catalog's own search found the exercises, slips of the finger forgiven.
    (one) => !last.includes(one) && (!isSearched || one.group === 'Add an exercise' || isMeant(one, typed)),
  )
  return COMMAND_GROUPS.map((group) => ({
    value: group,
    items: group === 'Used last' ? last : found.filter((one) => one.group === group),
  })).filter(({ items }) => items.length > 0)
}
