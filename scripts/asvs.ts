/** Writes docs/asvs.md from docs/asvs.csv. A test fails while it is not what this would write. */
import { writeFileSync } from 'node:fs'
import { ASVS_FILES, asvsPage, asvsRows } from './asvs-page'

writeFileSync(ASVS_FILES.page, asvsPage(asvsRows()))
console.log(`${ASVS_FILES.page} is written.`)
