/**
 * What "npm start" runs: refuses what must not be started, and has the database begin before start.ts goes on. Plain script, so
 * that nothing has to be read first.
 */
import './settings-file.mjs'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startHost } from '../db/embedded/start-host.mjs'
import { DEMO_KEY } from './demo-key.mjs'

const SECRET_LENGTH = 32
/** Made of start.ts by the build that is served (bundle-start.mjs). */
const START = resolve('.next', 'start', 'start.mjs')

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

if (![START, '.next/BUILD_ID'].every(existsSync))
  refuse('Plumbline is not built yet: run "npm run build" first.')
if ((process.env.NEXTAUTH_SECRET ?? '').length < SECRET_LENGTH)
  refuse(
    `NEXTAUTH_SECRET is missing or shorter than ${SECRET_LENGTH} characters: make one with "openssl rand -hex 32" and keep it in plumbline.env.`,
  )
if ((process.env.PLUMBLINE_KEY ?? '').length < SECRET_LENGTH)
  refuse(
    `PLUMBLINE_KEY is missing or shorter than ${SECRET_LENGTH} characters: make one with "openssl rand -hex 32", keep it in plumbline.env, and a copy where the backups are not.`,
  )
if (process.env.PLUMBLINE_DEMO)
  refuse('PLUMBLINE_DEMO is set: the demo is served by "npm run demo", never by "npm start".')

const folder = resolve(process.env.PLUMBLINE_DATA || 'data')
if (!process.env.DATABASE_URL && existsSync(resolve(folder, DEMO_KEY)))
  refuse(
    `${folder} holds the demo clinic, whose accounts do not sign in here: set PLUMBLINE_DATA to another folder for your clinic.`,
  )
// The database of a folder that has one. Whoever connects to it first hears how that went (db/embedded/open.ts).
if (!process.env.DATABASE_URL && existsSync(resolve(folder, 'database'))) startHost(folder).catch(() => {})

await import(pathToFileURL(START).href)
