import { readFileSync } from 'node:fs'
import { fileAt, importNamed } from './imports-of'

const IMPORTS = /^(?:import|export)(?! type)(?:[^'"]*? from)? '([^']+)'/gms

/** What a source file brings along by its imports, as files from the root or names of packages: not what it fetches later. */
function importedBy(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  // Of what runs on the server a browser has the address alone.
  if (text.startsWith("'use server'")) return []
  return [...text.matchAll(IMPORTS)].flatMap(([, name = '']) => {
    const { isOurs, target } = importNamed(name, file)
    return isOurs ? (fileAt(target) ?? []) : [target]
  })
}

/** Everything that these files bring along: other files by their paths from the root, packages by their names. */
export function broughtAlong(start: readonly string[]): ReadonlySet<string> {
  const reached = new Set(start)
  for (const one of reached) if (fileAt(one) === one) for (const next of importedBy(one)) reached.add(next)
  return reached
}
