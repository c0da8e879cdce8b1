import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const COPIED = ['components', 'db', 'lib', 'scripts', 'package.json', 'tsconfig.json']
const SWITCH = `import { sql, type SQL } from 'drizzle-orm'
const state = globalThis as { tenantOff?: number; tenantTouched?: Set<number> }
// Looked at when the statement is built: a predicate may be a constant of its file.
export const tenant = (predicate: number, asked: SQL): SQL =>
  ({
    getSQL: () => {
      state.tenantTouched?.add(predicate)
      return state.tenantOff === predicate ? sql\`true\` : asked
    },
  }) as unknown as SQL
`

/** Where the parenthesis, or brace, that opens at this place closes. */
function closing(text: string, from: number): number {
  const pairs: Readonly<Record<string, string>> = { '(': ')', '{': '}' }
  const [open, close] = [text.charAt(from), pairs[text.charAt(from)] ?? '']
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === open) depth += 1
    if (text[at] === close) depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

/** The text with each predicate that names a clinic behind a switch of its own, counted from a number on. */
export function behindSwitches(
  text: string,
  first: number,
): { readonly text: string; readonly predicates: readonly string[] } {
  const predicates: string[] = []
  let made = ''
  let from = 0
  for (const found of text.matchAll(/\beq\((\w+)\.clinicId,|(?:\b\w+\.)?\bclinic_id = \$\{/g)) {
    if (found.index < from) continue
    const isCall = found[0].startsWith('eq(')
    const end = closing(text, isCall ? found.index + 2 : found.index + found[0].length - 1) + 1
    const predicate = text.slice(found.index, end)
    made += text.slice(from, found.index)
    const number = first + predicates.length
    made += isCall ? `tenant(${number}, ${predicate})` : `\${tenant(${number}, sql\`${predicate}\`)}`
    predicates.push(predicate)
    from = end
  }
  return { text: made + text.slice(from), predicates }
}

/** A copy of the source in which each tenant predicate of the areas can be switched off; gives where each stands, by its number. */
export function copyWithSwitches(into: string): readonly string[] {
  for (const name of COPIED) cpSync(name, join(into, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(into, 'node_modules'))
  writeFileSync(join(into, 'db', 'tenant.ts'), SWITCH)
  const places: string[] = []
  for (const file of readdirSync(join(into, 'lib'), { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/(^|\/)(reads|writes)[^/]*\.ts$/.test(file) || file.includes('.test.')) continue
    const path = join(into, 'lib', file)
    const { text, predicates } = behindSwitches(readFileSync(path, 'utf8'), places.length)
    if (predicates.length > 0)
      writeFileSync(
        path,
        text.replace(
          "import 'server-only'\n",
          "import 'server-only'\nimport { tenant } from '@/db/tenant'\n",
        ),
      )
    places.push(...predicates.map((predicate) => `lib/${file}: ${predicate}`))
  }
  return places
}
