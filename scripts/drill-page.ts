import { writeFileSync } from 'node:fs'
import { ASSURANCE_PAGE, assurancePage } from './assurance-page'

writeFileSync(ASSURANCE_PAGE, assurancePage())
console.log(`${ASSURANCE_PAGE} is written.`)
