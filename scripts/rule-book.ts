/**
 * Writes the rule book from the rules themselves: docs/rule-book.md for readers, and what the page in the app cannot work
 * out by itself: the titles of the cases, and how often the rules warn. A test fails while either is not what this would write.
 */
import { writeFileSync } from 'node:fs'
import { RULE_BOOK_FILES, ruleBookData, ruleBookPage } from './rule-book-page'

const data = ruleBookData()
writeFileSync(RULE_BOOK_FILES.data, `${JSON.stringify(data, null, 2)}\n`)
writeFileSync(RULE_BOOK_FILES.page, ruleBookPage(data))
console.log(`${RULE_BOOK_FILES.page} and ${RULE_BOOK_FILES.data} are written.`)
