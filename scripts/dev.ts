import { spawn } from 'node:child_process'
import { nextCommand } from './next-command'
import { orRefuse } from './or-refuse'

/** The demo clinic under the development server: the same data as the demo, kept in its own folder. */
const port = Number(process.env.PORT ?? 3000)
const env = {
  PLUMBLINE_DEMO: '1',
  PLUMBLINE_DATA: process.env.PLUMBLINE_DATA ?? 'data/dev',
  NEXTAUTH_SECRET: 'development-only-secret-0123456789abcdef',
  NEXTAUTH_URL: `http://localhost:${port}`,
}
Object.assign(process.env, env)

const { migrate } = await import('@/db/migrate')
const { DEMO_TIME_ZONE, seedDemoClinic } = await import('@/db/seed/demo-clinic')
const { clinicToday } = await import('@/lib/clinic/clock')

await orRefuse(async () => {
  await migrate()
  await seedDemoClinic(clinicToday(DEMO_TIME_ZONE))
})
const next = nextCommand(['dev', '-p', String(port), '-H', '127.0.0.1'], env)
const server = spawn(next.command, next.args, { env: next.env, stdio: 'inherit' })
server.on('exit', (code) => process.exit(code ?? 0))
