import { readFileSync } from 'node:fs'

/** What a source file imports, as it names it; types too, which costs a file more and nothing else. */
export const importsOf = (file: string): string[] => {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from\s+|import\s+|import\()'([^'\n]+)'/g)
  return [...found].map(([, target = '']) => target)
}
