/**
 * A drill: two instances of the built server behind nginx, over PgBouncer in transaction mode, with a streaming replica. What
 * has to hold whichever instance answers, one after the other; then eight patients' devices write and eight people read
 * while instances, and once PostgreSQL itself, are killed. Needs a build, nginx, PgBouncer and PostgreSQL.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { atLeast, isQuick, numbersGiven, report } from '@/scripts/drill-figures'
import { Asking } from './instances/ask'
import { Instance, type Machinery, missing, startMachinery } from './instances/machinery'

const absent = missing()
if (absent !== undefined) {
  console.error(`This drill was not run: ${absent} is not here.`)
  process.exit(1)
}

const WRITERS = 8
const [rounds = isQuick ? 2 : 20, enough = isQuick ? 200 : 2000] = numbersGiven()
const many = isQuick ? 4 : 20
const MEASURED_SECONDS = isQuick ? 5 : 40
/** The clinic's morning, when reminders go: wherever it is afternoon now. */
const OFFSET = new Date().getUTCHours() - 14
const AFTERNOON = `Etc/GMT${OFFSET >= 0 ? '+' : ''}${OFFSET}`

const folder = mkdtempSync(join(tmpdir(), 'plumbline-instances-'))
const backups = join(folder, 'backups')
mkdirSync(backups)
const token = randomUUID()
// This process migrates, fills and checks, over PgBouncer as the instances do.
Object.assign(process.env, {
  PLUMBLINE_DATA: join(folder, 'drill'),
  PLUMBLINE_BACKUPS: backups,
  NEXTAUTH_SECRET: randomUUID(),
  PLUMBLINE_KEY: randomUUID(),
  PLUMBLINE_METRICS_TOKEN: token,
  PLUMBLINE_LOG_LEVEL: 'silent',
  TRUST_PROXY: '1',
})

const { givenMailServer, givenQuietPatient } = await import('@/lib/reminders/testing')
const mail = await givenMailServer()
Object.assign(process.env, {
  SMTP_URL: `smtp://localhost:${mail.port}`,
  MAIL_FROM: 'reminders@clinic.example',
})

type Filled = {
  readonly clinic: import('@/scripts/access/world').DrillClinic
  readonly devices: readonly import('@/scripts/kill/check-ins').Device[]
  readonly due: number
}

/** Clinics, devices, and patients whom a reminder is due for. */
async function fill({ database, address }: Pick<Machinery, 'database' | 'address'>): Promise<Filled> {
  Object.assign(process.env, database, { NEXTAUTH_URL: address })
  const { migrate } = await import('@/db/migrate')
  const { givenClinic } = await import('@/db/test-fixtures')
  const { clinicToday, now } = await import('@/lib/clinic/clock')
  const { addDays } = await import('@/lib/clinical/calendar-date')
  const { givenDrillClinic } = await import('@/scripts/access/world')
  const { givenDevices } = await import('@/scripts/kill/check-ins')
  await migrate()
  const today = clinicToday('UTC')
  const issuedOn = addDays(clinicToday(AFTERNOON), -10)
  for (let n = 0; n < 2; n += 1) {
    const clinicId = await givenClinic({ timeZone: AFTERNOON })
    for (let patient = 0; patient < many; patient += 1) await givenQuietPatient(clinicId, {}, { issuedOn })
  }
  return {
    clinic: await givenDrillClinic(randomUUID().slice(0, 8), today, now()),
    devices: await givenDevices(WRITERS, today),
    due: 2 * many,
  }
}

async function drill(): Promise<void> {
  let filled: Filled | undefined
  const machinery = await startMachinery(async (of) => {
    filled = await fill(of)
  })
  const admin = new Pool({ connectionString: machinery.adminUrl, max: 1 })
  // PostgreSQL dies in the drill.
  admin.on('error', () => {})
  const instances = machinery.ports.map(
    (port, n) => new Instance(port, { PLUMBLINE_DATA: join(folder, `instance-${n}`) }),
  )
  try {
    if (!filled) throw new Error('The database is empty.')
    const { clinic, devices, due } = filled
    const { sessionCookieOf } = await import('@/scripts/access/sessions')
    const { givenAccount } = await import('@/lib/auth/testing-sign-in')
    const proofs = await import('./instances/proofs')
    const { provesReplica, provesWithoutReplica } = await import('./instances/replica')
    const { measuresCapacity } = await import('./instances/capacity')
    instances.forEach((instance) => instance.start())
    await Promise.all(instances.map((instance) => instance.untilReady()))
    console.log('both instances are ready')
    const asking = new Asking(machinery.address)
    const secret = process.env.NEXTAUTH_SECRET ?? ''
    const { therapist, lead } = clinic.team
    const cookie = await sessionCookieOf(therapist, new Date(), secret)
    const leads = await sessionCookieOf(lead, new Date(), secret)
    const keyed = {
      device: devices[0] as (typeof devices)[0],
      today: clinic.today,
      cookie,
      therapistId: therapist.id,
      many,
    }
    const measured = {
      clinic,
      cookie,
      devices,
      groups: instances.map(({ group }) => group),
      seconds: MEASURED_SECONDS,
    }
    const figures = [
      atLeast('instances behind nginx, in turn, over PgBouncer in transaction mode', instances.length, 2),
      ...(await proofs.provesSessions(asking, clinic.clinicId, many)),
      ...(await proofs.provesLimits(asking, admin, clinic.clinicId)),
      ...(await proofs.provesDrafts(asking, admin, clinic, cookie, 2 * many)),
      ...(await proofs.provesKeys(asking, admin, keyed)),
      ...(await proofs.provesPictures(asking, admin, leads, many / 2)),
      ...(await measuresCapacity(asking, machinery, measured)),
      ...(await provesReplica(asking, machinery, { cookie, therapistId: therapist.id, token, many })),
      ...(await provesWithoutReplica(asking, machinery, cookie, 2 * many)),
      ...(await proofs.provesJobs(
        () => mail.taken.map(({ to }) => [to].flat()[0]?.text ?? ''),
        due,
        backups,
      )),
    ]
    const cookies: string[] = []
    for (let n = 0; n < WRITERS; n += 1) {
      const { email } = await givenAccount({ clinicId: clinic.clinicId })
      cookies.push((await asking.signIn(email)).cookie)
    }
    console.log(`${rounds} kills under ${WRITERS} writers and ${WRITERS} readers`)
    const { underLoad } = await import('./instances/load')
    const load = { asking, machinery, instances, devices, today: clinic.today, cookies, rounds, enough }
    const loaded = await underLoad(load, admin)
    report('instances', [...figures, ...loaded])
  } catch (error) {
    for (const { said } of instances) if (said.length > 0) console.error(said.join('\n'))
    throw error
  } finally {
    await Promise.all(instances.map((instance) => instance.kill()))
    const { connection } = await import('@/db/connection')
    await (await connection()).pool.end()
    await admin.end()
    await machinery.stop()
  }
}

try {
  await drill()
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await mail.close()
  rmSync(folder, { recursive: true, force: true })
}
