import { env } from '@/lib/env'
import { orRefuse } from './or-refuse'
import { serve } from './serve'
import { startVariables } from './start-variables'

const { port, host, address, setUpCode } = startVariables(process.env)
const variables = { NEXTAUTH_URL: address, PLUMBLINE_SETUP_CODE: setUpCode }
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
  const left = await refreshMissingStandings({ todayIn: clinicToday, at: now() })
  if (left > 0)
    console.error(
      `Where ${left} episodes stand could not be worked out: they are not on Today, and the next start tries again.`,
    )
}

await serve(port, host, variables, () => orRefuse(makeReady))
console.log(`Plumbline is ready:  ${address}`)
const { anyClinicExists } = await import('@/lib/clinic/reads')
if (!(await anyClinicExists()))
  console.log(`Set up your clinic:  ${address}/set-up\nSet-up code:         ${setUpCode}`)

// After an upgrade that reckons otherwise it may take minutes; of several instances one does it.
const { connection } = await import('@/db/connection')
const { asTheOnlyInstance } = await import('@/db/one-instance')
const { refreshOlderStandings } = await import('@/lib/standings/writes-missing')
const { clinicToday, now } = await import('@/lib/clinic/clock')
const sayLeftOver = (which: string): void =>
  console.error(
    `Not every patient's standing could be worked out anew; Today shows the others as before, and the next start tries again. ${which}`,
  )
try {
  const left = await asTheOnlyInstance(await connection(), 'older standings', () =>
    refreshOlderStandings({ todayIn: clinicToday, at: now() }),
  )
  if (left && left.episodes + left.clinics > 0)
    sayLeftOver(
      `Left over: ${left.episodes} episodes, and ${left.clinics} clinics with what was left of theirs.`,
    )
} catch (error) {
  sayLeftOver(error instanceof Error ? error.message : String(error))
}
