import { spawn } from 'node:child_process'
import { nextCommand } from './next-command'
import { orRefuse } from './or-refuse'

/** The demo clinic under the development server: the same data as the demo, kept in its own folder. */
const port = Number(process.env.PORT ?? 3000)
const env = {
  PLUMBLINE_DEMO: '1',
  PLUMBLINE_DATA: process.env.PLUMBLINE_DATA ?? 'data/dev',
  NEXTAUTH_SECRET: 'development-only-secret-0123456789abcdef',
  PLUMBLINE_KEY: 'development-only-key-0123456789abcdef',
  NEXTAUTH_URL: `http://localhost:${port}`,
}
Object.assign(process.env, env)

const { migrate } = await import('@/db/migrate')
const { sealOlderEvents } = await import('@/lib/audit/writes-chain')
const { DEMO_TIME_ZONE, seedDemoClinic } = await import('@/db/seed/demo-clinic')
const { clinicToday, now } = await import('@/lib/clinic/clock')
const { refreshMissingStandings, refreshOlderStandings } = await import('@/lib/standings/writes-missing')

await orRefuse(async () => {
  await migrate()
  await seedDemoClinic(clinicToday(DEMO_TIME_ZONE), now())
  await sealOlderEvents()
  await refreshMissingStandings({ todayIn: clinicToday, at: now() })
  await refreshOlderStandings({ todayIn: clinicToday, at: now() })
})
const next = nextCommand(['dev', '-p', String(port), '-H', '127.0.0.1'], env)
const server = spawn(next.command, next.args, { env: next.env, stdio: 'inherit' })
server.on('exit', (code) => process.exit(code ?? 0))
