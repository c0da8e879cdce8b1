import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CATALOG } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { handoutContent } from '@/lib/clinical/handout-content'
import { LANGUAGES } from '@/lib/clinical/languages/language'
import { wordsOf } from '@/lib/clinical/languages/words-of'
import { handoutFacts, IRRITATED, RECOVERED } from '@/lib/clinical/testing-handout'
import { broughtAlong } from '@/scripts/brought-along'
import { LATE_PAPERS } from './late-papers'

const inBrowsers = ['app', 'components']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && readFileSync(file, 'utf8').startsWith("'use client'"))

const EVERYTHING = CATALOG.map(({ slug }) => defaultPrescription(slug, slug))

describe('The paper of a language', () => {
  it.each(LANGUAGES)('says in the browser what it says on the server: %s', async (language) => {
    const paper = await LATE_PAPERS[language].fetch()
    for (const picture of [IRRITATED, RECOVERED]) {
      const facts = handoutFacts({ prescriptions: EVERYTHING, picture })
      expect(paper.contentOf(facts)).toEqual(handoutContent(facts, language, wordsOf(language)))
    }
  })

  it('is carried by no page: it is fetched where it is looked at', () => {
    const reached = broughtAlong(inBrowsers)
    expect(reached.has('components/plans/late-papers.ts')).toBe(true)
    expect(
      [...reached].filter((file) => /languages\/(spanish|words-of|english\/(words|paper))/.test(file)),
    ).toEqual([])
  })
})
