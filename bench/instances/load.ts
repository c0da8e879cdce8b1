/** Devices write and people read while instances die, and PostgreSQL once; and what stands of it afterwards. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { connection, connectTo, useConnection } from '@/db/connection'
import { checkChain } from '@/lib/audit/reads-chain'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { atLeast, atMost, type Figure } from '@/scripts/drill-figures'
import { checkInOf, type Device, readBack, startWriting } from '@/scripts/kill/check-ins'
import { type Answer, type Asking, isIn } from './ask'
import type { Instance, Machinery } from './machinery'

const BACK_WITHIN_MILLISECONDS = 30_000

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

/** Kills an instance, and the next when that one is back, until there are as many kills and writes as wanted. */
export async function underLoad(
  {
    asking,
    machinery,
    instances,
    devices,
    today,
    cookies,
    rounds,
    enough,
  }: {
    readonly asking: Asking
    readonly machinery: Machinery
    readonly instances: readonly Instance[]
    readonly devices: readonly Device[]
    readonly today: CalendarDate
    /** Of whoever reads meanwhile. */
    readonly cookies: readonly string[]
    readonly rounds: number
    readonly enough: number
  },
  admin: Pool,
): Promise<Figure[]> {
  const refusals = new Map<string, number>()
  const writing = startWriting(devices, async (device, id, n) => {
    try {
      const answer = await asking.ask('/c/check-ins', {
        method: 'POST',
        cookie: `plumbline-check-in=${device.cookie}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(checkInOf(device, id, n, today)),
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
    if (!(await untilAcknowledged(devices.length))) throw new Error('No write was acknowledged.')
    const began = performance.now()
    const first = acknowledged.size
    await untilAcknowledged(first + 100)
    perSecond = Math.round((acknowledged.size - first) / ((performance.now() - began) / 1000))
    while (kills < rounds || acknowledged.size < enough) {
      const instance = instances[kills % instances.length]
      const at = acknowledged.size
      if (kills < rounds) await instance?.kill()
      const died = performance.now()
      if (!(await untilAcknowledged(at + devices.length))) {
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
    if (!(await untilAcknowledged(beforeCrash + 2 * devices.length))) stuck += 1
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
        'milliseconds to the next eight writes after an instance died, the longest',
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
        rounds * devices.length,
      ),
      atMost(
        'of those, people sent to sign in',
        sum(({ signedOut }) => signedOut.length),
        0,
      ),
      atMost(
        'pages that broke off and did so again a second later, PostgreSQL away included',
        sum(({ failedAgain }) => failedAgain),
        devices.length,
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
  const { rows } = await admin.query<{ id: string }>('select id from clinics')
  let [broken, events] = [0, 0]
  for (const { id } of rows) {
    const checked = await checkChain(id)
    if (checked.broken !== undefined) broken += 1
    events += checked.head.seq
  }
  return { broken, events }
}
