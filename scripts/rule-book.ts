/**
 * Writes the rule book from the rules themselves: docs/rule-book.md for readers, and the titles of the cases for the
 * page in the app, which cannot read the tables. A test fails while either is not what this would write.
 */
import { writeFileSync } from 'node:fs'
import { caseTitles, RULE_BOOK_FILES, ruleBookPage } from './rule-book-page'

const titles = caseTitles()
writeFileSync(RULE_BOOK_FILES.titles, `${JSON.stringify(titles, null, 2)}\n`)
writeFileSync(RULE_BOOK_FILES.page, ruleBookPage(titles))
console.log(`${RULE_BOOK_FILES.page} and ${RULE_BOOK_FILES.titles} are written.`)
