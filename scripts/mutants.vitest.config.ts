import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that hold the rules and the engine, and nothing slower: the properties run each mutant ten thousand times. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [
      'lib/clinical/rules/*.test.ts',
      'lib/clinical/{resolution,red-flags,flag-derivation,recorded-flags,recent-response}.test.ts',
    ],
    exclude: ['lib/clinical/rules/rule-mutants.test.ts', 'lib/clinical/rules/review-properties.test.ts'],
  },
})
