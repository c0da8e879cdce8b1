import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** A file of the project by its path from the root, as it is named and perhaps without its ending; or a package. */
type Import = { readonly isOurs: boolean; readonly target: string }

/** What a source file imports; types too, which costs a file more and nothing else. */
export function importsOf(file: string): Import[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from\s+|import\s+|import\()'([^'\n]+)'/g)
  return [...found].map(([, target = '']) => {
    if (target.startsWith('@/')) return { isOurs: true, target: target.slice(2) }
    if (target.startsWith('.')) return { isOurs: true, target: normalize(join(dirname(file), target)) }
    return { isOurs: false, target }
  })
}
