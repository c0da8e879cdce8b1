import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { broughtAlong } from '@/scripts/brought-along'
import { LANGUAGES } from './language'
import { loadWords } from './load-words'
import { wordsOf } from './words-of'

const inBrowsers = ['app', 'components']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && readFileSync(file, 'utf8').startsWith("'use client'"))

describe('The words of a language', () => {
  it.each(LANGUAGES)('are the same in the browser as on the server: %s', async (language) => {
    expect(await loadWords(language)).toBe(wordsOf(language))
  })

  it('are carried by no page: they are fetched where the paper is looked at', () => {
    const reached = broughtAlong(inBrowsers)
    expect(reached.has('lib/clinical/languages/load-words.ts')).toBe(true)
    expect([...reached].filter((file) => /languages\/(spanish|words-of|english\/words)/.test(file))).toEqual(
      [],
    )
  })
})
