import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { isPart, SECURITY_CODE } from './security-code'

const root = fileURLToPath(new URL('..', import.meta.url))
const { MUTATED_PART = '' } = process.env
if (!isPart(MUTATED_PART)) throw new Error('MUTATED_PART says which part of the security code is measured.')

const needsDatabase = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('.data.test.ts')

/** The quick tests first: a mutant that one of them notices meets no other. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(needsDatabase(a)) - Number(needsDatabase(b)))
  }
}

export default defineConfig({
  root,
  resolve: { alias: { '@': root, 'server-only': `${root}node_modules/server-only/empty.js` } },
  test: {
    env: { PLUMBLINE_KEY: 'a-key-for-tests-only-0123456789abcdef' },
    include: [...SECURITY_CODE[MUTATED_PART].tests],
    // Opened once for each worker: every mutant of a group meets the same database, in a clinic of its own.
    globalSetup: ['db/test-embedded.ts'],
    sequence: { sequencer: QuickFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
