import { writeFileSync } from 'node:fs'
import { ASSURANCE_PAGE, assurancePage } from './assurance-page'
import { lastMeasured, SIZES_PAGE, sizesPage } from './sizes'

writeFileSync(ASSURANCE_PAGE, assurancePage())
writeFileSync(SIZES_PAGE, sizesPage(lastMeasured()))
console.log(`${ASSURANCE_PAGE} and ${SIZES_PAGE} are written.`)
