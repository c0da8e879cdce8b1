import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from './language'
import { loadWords } from './load-words'
import { wordsOf } from './words-of'

/** What a file brings along when it is loaded: not what it fetches later. */
function broughtAlong(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type)[^'"]*? from '([^']+)'/gms)
  return [...found].flatMap(([, target = '']) => {
    if (!target.startsWith('.') && !target.startsWith('@/')) return []
    const path = target.startsWith('@/') ? target.slice(2) : normalize(join(dirname(file), target))
    return [`${path}.ts`, `${path}.tsx`].filter((one) => files.has(one))
  })
}

const files = new Set(
  ['app', 'components', 'lib', 'db'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
)

/** Everything that one of these brings along. */
function reachedFrom(start: readonly string[]): ReadonlySet<string> {
  const reached = new Set(start)
  for (const file of reached) for (const next of broughtAlong(file)) reached.add(next)
  return reached
}

describe('The words of a language', () => {
  it.each(LANGUAGES)('are the same in the browser as on the server: %s', async (language) => {
    expect(await loadWords(language)).toBe(wordsOf(language))
  })

  it('are carried by no page: they are fetched where the paper is looked at', () => {
    const inBrowsers = [...files].filter((file) => readFileSync(file, 'utf8').startsWith("'use client'"))
    const reached = reachedFrom(inBrowsers)
    expect(reached.has('lib/clinical/languages/load-words.ts')).toBe(true)
    expect([...reached].filter((file) => /languages\/(spanish|words-of|english\/words)/.test(file))).toEqual([])
  })
})
