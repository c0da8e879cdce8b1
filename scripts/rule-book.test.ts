import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RULE_BOOK_FILES, ruleBookData, ruleBookPage } from './rule-book-page'

it('the rule book is what the rules say: run `npm run rule-book` after a change', () => {
  const data = ruleBookData()
  expect(JSON.parse(readFileSync(RULE_BOOK_FILES.data, 'utf8'))).toEqual(data)
  expect(readFileSync(RULE_BOOK_FILES.page, 'utf8')).toBe(ruleBookPage(data))
})
