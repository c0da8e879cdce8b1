import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { caseTitles, RULE_BOOK_FILES, ruleBookPage } from './rule-book-page'

it('the rule book is what the rules say: run `npm run rule-book` after a change', () => {
  const titles = caseTitles()
  expect(JSON.parse(readFileSync(RULE_BOOK_FILES.titles, 'utf8'))).toEqual(titles)
  expect(readFileSync(RULE_BOOK_FILES.page, 'utf8')).toBe(ruleBookPage(titles))
})
