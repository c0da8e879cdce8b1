/**
 * A drill: two instances of the built server behind nginx, over PgBouncer in transaction mode, with a streaming replica. What
 * has to hold whichever instance answers, one after the other; then eight patients' devices write and eight people read
 * while instances, and once PostgreSQL itself, are killed. Needs a build, nginx, PgBouncer and PostgreSQL.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'pg'
import { atLeast, atMost, type Figure, isQuick, numbersGiven, report } from './drill-figures'
import { type Answer, Asking, isIn } from './instances/ask'
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
const BACK_WITHIN_MILLISECONDS = 30_000

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
  readonly clinic: import('./access/world').DrillClinic
  readonly devices: readonly import('./kill/check-ins').Device[]
  readonly due: number
}

/** Clinics, devices, and patients whom a reminder is due for. */
async function fill({ database, address }: Pick<Machinery, 'database' | 'address'>): Promise<Filled> {
  Object.assign(process.env, database, { NEXTAUTH_URL: address })
  const { migrate } = await import('@/db/migrate')
  const { givenClinic } = await import('@/db/test-fixtures')
  const { clinicToday, now } = await import('@/lib/clinic/clock')
  const { addDays } = await import('@/lib/clinical/calendar-date')
  const { givenDrillClinic } = await import('./access/world')
  const { givenDevices } = await import('./kill/check-ins')
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

/** Somebody who reads page after page, and once more where an answer broke off. */
class Reader {
  readonly signedOut: string[] = []
  pages = 0
  again = 0
  failedAgain = 0
  #isOver = false

  constructor(
    readonly asking: Asking,
    readonly cookie: string,
  ) {}

  async #read(path: string): Promise<Answer | undefined> {
    return this.asking.ask(path, { cookie: this.cookie }).catch(() => undefined)
  }

  async read(): Promise<void> {
    for (let n = 0; !this.#isOver; n += 1) {
      const path = n % 2 === 0 ? '/' : '/patients'
      let answer = await this.#read(path)
      if (!answer || answer.status >= 500) {
        this.again += 1
        await pause(1000)
        answer = await this.#read(path)
        if (!answer || answer.status >= 500) this.failedAgain += 1
      }
      if (answer && answer.status < 500 && !isIn(answer)) this.signedOut.push(`${answer.status} ${path}`)
      this.pages += 1
      await pause(1000)
    }
  }

  end(): void {
    this.#isOver = true
  }
}

/** Devices write and people read while instances die, and PostgreSQL once. */
async function underLoad(
  {
    asking,
    machinery,
    instances,
    filled,
    cookies,
  }: {
    readonly asking: Asking
    readonly machinery: Machinery
    readonly instances: readonly Instance[]
    readonly filled: Filled
    readonly cookies: readonly string[]
  },
  admin: Pool,
): Promise<Figure[]> {
  const { connectTo, useConnection, connection } = await import('@/db/connection')
  const { checkInOf, readBack, startWriting } = await import('./kill/check-ins')
  const refusals = new Map<string, number>()
  const writing = startWriting(filled.devices, async (device, id, n) => {
    try {
      const answer = await asking.ask('/c/check-ins', {
        method: 'POST',
        cookie: `plumbline-check-in=${device.cookie}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(checkInOf(device, id, n, filled.clinic.today)),
      })
      if (answer.status === 200) return true
      refusals.set(String(answer.status), (refusals.get(String(answer.status)) ?? 0) + 1)
      if (answer.status >= 500) await pause(100)
    } catch {
      refusals.set('none', (refusals.get('none') ?? 0) + 1)
    }
    return false
  })
  const { acknowledged, untilAcknowledged } = writing
  const readers = cookies.map((cookie) => new Reader(asking, cookie))
  const reading = readers.map((reader) => reader.read())
  let [kills, longest, perSecond, stuck] = [0, 0, 0, 0]
  try {
    if (!(await untilAcknowledged(WRITERS))) throw new Error('No write was acknowledged.')
    const began = performance.now()
    const first = acknowledged.size
    await untilAcknowledged(first + 100)
    perSecond = Math.round((acknowledged.size - first) / ((performance.now() - began) / 1000))
    while (kills < rounds || acknowledged.size < enough) {
      const instance = instances[kills % instances.length]
      const at = acknowledged.size
      if (kills < rounds) await instance?.kill()
      const died = performance.now()
      if (!(await untilAcknowledged(at + WRITERS))) {
        stuck += 1
        break
      }
      longest = Math.max(longest, performance.now() - died)
      if (kills < rounds) {
        kills += 1
        instance?.start()
        await instance?.untilReady()
      }
      await untilAcknowledged(acknowledged.size + 20)
      if (kills % 5 === 0) console.log(`  ${kills} kills, ${acknowledged.size} acknowledged`)
      if (kills === rounds && acknowledged.size < enough) await untilAcknowledged(enough)
    }
    const beforeCrash = acknowledged.size
    machinery.primary.crash()
    await pause(500)
    machinery.primary.start()
    const up = performance.now()
    if (!(await untilAcknowledged(beforeCrash + 2 * WRITERS))) stuck += 1
    const back = Math.round(performance.now() - up)
    await pause(2000)
    readers.forEach((reader) => reader.end())
    await Promise.all([writing.end(), ...reading])
    // Rows of every clinic, which only a superuser sees.
    const own = await connection()
    const all = await connectTo({ connectionString: machinery.adminUrl })
    useConnection(Promise.resolve(all))
    const { lost, halfApplied, standing } = await readBack(acknowledged)
    await all.pool.end()
    useConnection(Promise.resolve(own))
    const sum = (of: (reader: Reader) => number): number =>
      readers.reduce((total, reader) => total + of(reader), 0)
    console.log(`sent again until acknowledged: ${writing.repeated()}; standing: ${standing}`)
    for (const [why, often] of refusals) console.log(`  not acknowledged ${often} times: ${why}`)
    console.log(`  ${perSecond} writes a second before the first kill`)
    const chains = await brokenChains(admin)
    return [
      atLeast('kill -9 of one instance with all that it had started', kills, rounds),
      atLeast('writes acknowledged through nginx', acknowledged.size, enough),
      atMost('acknowledged writes lost', lost, 0),
      atMost('writes applied by halves, or twice', halfApplied, 0),
      atMost('minutes in which nothing was acknowledged', stuck, 0),
      atMost(
        'milliseconds to the next writes of all devices after an instance died, the longest',
        Math.round(longest),
        5000,
      ),
      atMost(
        'milliseconds to the next writes after PostgreSQL crashed and was back',
        back,
        BACK_WITHIN_MILLISECONDS,
      ),
      atLeast(
        'pages read meanwhile by eight people who are signed in',
        sum(({ pages }) => pages),
        rounds * WRITERS,
      ),
      atMost(
        'of those, people sent to sign in',
        sum(({ signedOut }) => signedOut.length),
        0,
      ),
      atMost(
        'pages that broke off and did so again a second later, PostgreSQL away included',
        sum(({ failedAgain }) => failedAgain),
        WRITERS,
      ),
      atMost('of all clinics, audit chains that fork or do not hold', chains.broken, 0),
      atLeast('events in them', chains.events, acknowledged.size),
    ]
  } finally {
    readers.forEach((reader) => reader.end())
    void writing.end()
  }
}

async function brokenChains(admin: Pool): Promise<{ readonly broken: number; readonly events: number }> {
  const { checkChain } = await import('@/lib/audit/reads-chain')
  const { rows } = await admin.query<{ id: string }>('select id from clinics')
  let [broken, events] = [0, 0]
  for (const { id } of rows) {
    const checked = await checkChain(id)
    if (checked.broken !== undefined) broken += 1
    events += checked.head.seq
  }
  return { broken, events }
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
    const { sessionCookieOf } = await import('./access/sessions')
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
    const loaded = await underLoad({ asking, machinery, instances, filled, cookies }, admin)
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
