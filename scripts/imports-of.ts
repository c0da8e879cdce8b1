import { readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** A file of the project by its path from the root, as it is named and perhaps without its ending; or a package. */
type Import = { readonly isOurs: boolean; readonly target: string }

/** What a source file means by a name that it imports. */
export function importNamed(target: string, file: string): Import {
  if (target.startsWith('@/')) return { isOurs: true, target: target.slice(2) }
  if (target.startsWith('.')) return { isOurs: true, target: normalize(join(dirname(file), target)) }
  return { isOurs: false, target }
}

/** What a source file imports; types too, which costs a file more and nothing else. */
export function importsOf(file: string): Import[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from\s+|import\s+|import\()'([^'\n]+)'/g)
  return [...found].map(([, target = '']) => importNamed(target, file))
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
const ENDINGS = ['', '.ts', '.tsx', '/index.ts']

/** The file that an import of ours is of; undefined where there is none. */
export const fileAt = (target: string): string | undefined =>
  ENDINGS.map((ending) => `${target}${ending}`).find(isFile)
