import { randomInt } from 'node:crypto'
import { env } from '@/lib/env'
import { orRefuse } from './or-refuse'
import { serve } from './serve'

const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A code that a person can copy from the console: letters that are not mistaken for one another. */
const newSetUpCode = (): string =>
  Array.from({ length: 10 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

const port = Number(process.env.PORT ?? 3000)
const address = process.env.NEXTAUTH_URL ?? `http://localhost:${port}`
const variables = {
  NEXTAUTH_URL: address,
  PLUMBLINE_SETUP_CODE: process.env.PLUMBLINE_SETUP_CODE ?? newSetUpCode(),
}
Object.assign(process.env, variables)

await orRefuse(async () => void env())

async function makeReady(): Promise<void> {
  const { migrateSafely } = await import('./migrate-safely')
  const { refuseUnfitReplica } = await import('@/db/replica')
  const { sealOlderEvents } = await import('@/lib/audit/writes-chain')
  const { clinicToday, now } = await import('@/lib/clinic/clock')
  const { refreshMissingStandings } = await import('@/lib/standings/writes-missing')
  await migrateSafely()
  await refuseUnfitReplica()
  await sealOlderEvents()
  await refreshMissingStandings({ todayIn: clinicToday, at: now() })
}

await serve(port, process.env.HOST ?? '127.0.0.1', variables, () => orRefuse(makeReady))
console.log(`Plumbline is ready:  ${address}`)
const { anyClinicExists } = await import('@/lib/clinic/reads')
if (!(await anyClinicExists()))
  console.log(
    `Set up your clinic:  ${address}/set-up\nSet-up code:         ${variables.PLUMBLINE_SETUP_CODE}`,
  )
