import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildIfNeeded } from './build-if-needed'
import { DEMO_KEY } from './demo-key.mjs'
import { orRefuse } from './or-refuse'
import { serve } from './serve'

/** A secret of the demo's own, made once and kept with its data, so that sign-ins and seals outlive a restart. */
function demoSecret(dataFolder: string, name: string): string {
  const file = join(dataFolder, name)
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

const port = Number(process.env.PORT || 3000)
// Of its own: a clinic that starts afterwards in the same project finds nothing invented in its records.
const dataFolder = resolve(process.env.PLUMBLINE_DATA || 'data/demo')
const address = `http://localhost:${port}`
const env = {
  PLUMBLINE_DEMO: '1',
  PLUMBLINE_DATA: dataFolder,
  NEXTAUTH_SECRET: demoSecret(dataFolder, 'demo-secret'),
  PLUMBLINE_KEY: demoSecret(dataFolder, DEMO_KEY),
  NEXTAUTH_URL: address,
  // Whoever tries the demo out reads the lines below, and not one for each page.
  PLUMBLINE_LOG_LEVEL: process.env.PLUMBLINE_LOG_LEVEL ?? 'warn',
}
Object.assign(process.env, env)

buildIfNeeded()

const { migrate } = await import('@/db/migrate')
const { sealOlderEvents } = await import('@/lib/audit/writes-chain')
const { DEMO_TIME_ZONE, seedDemoClinic } = await import('@/db/seed/demo-clinic')
const { clinicToday, now } = await import('@/lib/clinic/clock')
const { refreshMissingStandings, refreshOlderStandings } = await import('@/lib/standings/writes-missing')
const { DEMO_PASSWORD, DEMO_SIGN_IN } = await import('@/lib/demo-sign-in')

async function makeReady(): Promise<void> {
  await migrate()
  await seedDemoClinic(clinicToday(DEMO_TIME_ZONE), now())
  await sealOlderEvents()
  await refreshMissingStandings({ todayIn: clinicToday, at: now() })
  await refreshOlderStandings({ todayIn: clinicToday, at: now() })
}

await serve(port, '127.0.0.1', env, () => orRefuse(makeReady))
console.log(`
Plumbline is ready:  ${address}
Sign in with:        ${DEMO_SIGN_IN}
Password:            ${DEMO_PASSWORD}

The demo clinic is invented and kept in ${dataFolder}. Stop with Ctrl+C.`)
