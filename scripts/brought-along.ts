import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const IMPORTS = /^(?:import|export)(?! type)(?:[^'"]*? from)? '([^']+)'/gms

const fileOf = (path: string): string | undefined =>
  ['', '.ts', '.tsx'].map((ending) => path + ending).find((one) => existsSync(one) && statSync(one).isFile())

/** What a source file brings along by its imports, as files from the root or names of packages: not what it fetches later. */
function importedBy(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  // Of what runs on the server a browser has the address alone.
  if (text.startsWith("'use server'")) return []
  return [...text.matchAll(IMPORTS)].flatMap(([, target = '']) => {
    if (target.startsWith('@/')) return fileOf(target.slice(2)) ?? []
    return target.startsWith('.') ? (fileOf(normalize(join(dirname(file), target))) ?? []) : [target]
  })
}

/** Everything that these files bring along: other files by their paths from the root, packages by their names. */
export function broughtAlong(start: readonly string[]): ReadonlySet<string> {
  const reached = new Set(start)
  for (const one of reached) if (fileOf(one) === one) for (const next of importedBy(one)) reached.add(next)
  return reached
}
