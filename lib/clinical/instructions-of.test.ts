import { expect, it } from 'vitest'
import { CATALOG } from './catalog'
import { instructionsOf } from './instructions-of'

const NOT_FOR_PATIENTS = /\b(?:seeds?|articles?|lumbar|neutral spine)\b/i

it.each(CATALOG.map(({ slug }) => slug))('says %s without jargon or words of our working notes', (slug) => {
  const { purpose, steps, feel, mistakes, stop } = instructionsOf(slug)
  const unfit = [purpose, ...steps, feel, ...mistakes, stop]
    .filter((line) => NOT_FOR_PATIENTS.test(line))
    .map((line) => `${slug}: '${NOT_FOR_PATIENTS.exec(line)?.[0]}' in: ${line}`)
  expect(unfit).toEqual([])
})
