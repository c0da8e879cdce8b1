import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Read as they are, a file each, these and our own cost a start two thirds of what its command has a processor do. Every other package
 * stays where it is, and is loaded when it is needed.
 */
const BROUGHT_IN = new Set(['drizzle-orm', 'pg', 'zod', 'server-only'])
/** What start.mjs has begun with stays the one there is: it knows that the database is being opened. The last would be used if it were there. */
const LEFT_OUT = ['./db/embedded/start-host.mjs', 'pg-native']

/**
 * Makes of start.ts, and of all that it brings along, the few files that "npm start" runs. Part of every build of the app, so that what
 * makes the database ready and what serves it come from the same sources.
 * @param {string} folder where the files go
 */
export async function bundleStart(folder) {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  await build({
    entryPoints: ['scripts/start.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What a start seldom needs stays in files of its own.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['react-server'],
    external: [...Object.keys(dependencies).filter((name) => !BROUGHT_IN.has(name)), ...LEFT_OUT],
    // The driver asks for the modules of Node as older packages do.
    banner: {
      js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
    },
    logLevel: 'warning',
  })
}
