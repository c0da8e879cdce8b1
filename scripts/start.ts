import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { env } from '@/lib/env'
import { orRefuse } from './or-refuse'
import { serve } from './serve'

const SECRET_LENGTH = 32
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

/** A code that a person can copy from the console: letters that are not mistaken for one another. */
const newSetUpCode = (): string =>
  Array.from({ length: 10 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

if (!existsSync('.next/BUILD_ID')) refuse('Plumbline is not built yet: run "npm run build" first.')
if ((process.env.NEXTAUTH_SECRET ?? '').length < SECRET_LENGTH)
  refuse(
    `NEXTAUTH_SECRET is missing or shorter than ${SECRET_LENGTH} characters: make one with "openssl rand -hex 32" and keep it.`,
  )
if ((process.env.PLUMBLINE_KEY ?? '').length < SECRET_LENGTH)
  refuse(
    `PLUMBLINE_KEY is missing or shorter than ${SECRET_LENGTH} characters: make one with "openssl rand -hex 32" and keep it where the backups are not.`,
  )
if (process.env.PLUMBLINE_DEMO)
  refuse('PLUMBLINE_DEMO is set: the demo is served by "npm run demo", never by "npm start".')

const port = Number(process.env.PORT ?? 3000)
const address = process.env.NEXTAUTH_URL ?? `http://localhost:${port}`
const variables = {
  NEXTAUTH_URL: address,
  PLUMBLINE_SETUP_CODE: process.env.PLUMBLINE_SETUP_CODE ?? newSetUpCode(),
}
Object.assign(process.env, variables)

const { sealOlderEvents } = await import('@/lib/audit/writes-chain')
const { migrateSafely } = await import('./migrate-safely')
const { clinicToday, now } = await import('@/lib/clinic/clock')
const { anyClinicExists } = await import('@/lib/clinic/reads')
const { refuseUnfitReplica } = await import('@/db/replica')
const { refreshMissingStandings } = await import('@/lib/standings/writes-missing')

await orRefuse(async () => {
  env()
  await migrateSafely()
  await refuseUnfitReplica()
  await sealOlderEvents()
  await refreshMissingStandings({ todayIn: clinicToday, at: now() })
})
await serve(port, process.env.HOST ?? '127.0.0.1', variables)
console.log(`Plumbline is ready:  ${address}`)
if (!(await anyClinicExists()))
  console.log(
    `Set up your clinic:  ${address}/set-up\nSet-up code:         ${variables.PLUMBLINE_SETUP_CODE}`,
  )
