import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // A mutant that keeps the tests from being read at all is noticed by the second file, which reads the rules in a test.
    include: ['scripts/mutants.tests.ts', 'lib/clinical/rules/loads.test.ts'],
  },
})
