import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { serverPrograms } from './db/test-postgresql-server'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Modules that may only run on the server say so with an import that throws elsewhere; tests are a server. */
const resolve = { alias: { '@': root, 'server-only': `${root}node_modules/server-only/empty.js` } }
const DATA_TESTS = ['**/*.data.test.ts']
/** What records are sealed with in tests. */
const env = { PLUMBLINE_KEY: 'a-key-for-tests-only-0123456789abcdef' }
const NEVER = ['node_modules', '.next', 'e2e']

const dataProject = (engine: 'embedded' | 'postgresql') => ({
  resolve,
  test: {
    name: engine,
    env,
    include: DATA_TESTS,
    // What is said of the embedded engine alone is proved there alone.
    exclude: engine === 'embedded' ? NEVER : [...NEVER, 'db/embedded/**'],
    globalSetup: [`db/test-${engine}.ts`],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})

const hasPostgresql = process.env.TEST_DATABASE_URL !== undefined || serverPrograms() !== undefined
if (!hasPostgresql)
  console.log(
    'PostgreSQL is not installed and TEST_DATABASE_URL is not set: data tests run on the embedded engine only.',
  )

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          env,
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...NEVER, ...DATA_TESTS],
        },
      },
      dataProject('embedded'),
      ...(hasPostgresql ? [dataProject('postgresql')] : []),
    ],
  },
})
