/** What a request costs the processor, on the side of the instances and of each database; whatever else the machine does. */
import { randomUUID } from 'node:crypto'
import { administer } from '@/db/test-cluster'
import type { DrillClinic } from '@/scripts/access/world'
import type { Figure } from '@/scripts/drill-figures'
import { checkInOf, type Device } from '@/scripts/kill/check-ins'
import { COSTS, FLUSHING } from '@/scripts/sizes'
import { type Process, processes } from '../processes'
import type { Asking } from './ask'
import type { Machinery } from './machinery'

const AT_ONCE = 12
/** Of ten requests. */
const PAGES = 7

const parentOf = (pid: number): number => processes().find((process) => process.pid === pid)?.parent ?? 0

const figure = (what: string, value: number | string): Figure => ({
  what,
  value,
  bar: 'as measured',
  met: true,
})

/** The process that all those of a PostgreSQL server come from. */
const serverOf = (url: string): Promise<number> =>
  administer(url, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    return parentOf(rows[0]?.pid ?? 0)
  })

/** Whether the server writes as it is shipped. */
const flushing = (url: string): Promise<string> =>
  administer(url, async (client) => {
    const { rows } = await client.query<{ is: string }>(
      "select case when current_setting('fsync')::bool and current_setting('full_page_writes')::bool then 'on' else 'off' end as is",
    )
    return rows[0]?.is ?? ''
  })

/**
 * Pages of all kinds and patients' check-ins for some seconds, as many at once as there are writers and a few more.
 * @param groups the groups of processes that the instances are
 */
export async function measuresCapacity(
  asking: Asking,
  { primary, standby }: Machinery,
  {
    clinic,
    cookie,
    devices,
    groups,
    seconds,
  }: {
    readonly clinic: DrillClinic
    readonly cookie: string
    readonly devices: readonly Device[]
    readonly groups: readonly number[]
    readonly seconds: number
  },
): Promise<Figure[]> {
  const chart = `/patients/${clinic.ids.patientId}`
  const pages = ['/', '/patients', chart, `${chart}/plan`, `${chart}/progress`, '/catalog', '/patients']
  const servers = { primary: await serverOf(primary.url), standby: await serverOf(standby.url) }
  const spent = () => {
    const all = processes()
    const sum = (is: (process: Process) => boolean): number =>
      all.reduce((total, process) => total + (is(process) ? process.ms : 0), 0)
    return {
      instances: sum(({ group }) => groups.includes(group)),
      primary: sum(({ parent }) => parent === servers.primary),
      standby: sum(({ parent }) => parent === servers.standby),
    }
  }
  let [answered, refused, n] = [0, 0, 0]
  const until = Date.now() + seconds * 1000
  const before = spent()
  const one = async (device: Device): Promise<void> => {
    while (Date.now() < until) {
      n += 1
      const page = n % 10 < PAGES ? pages[n % pages.length] : undefined
      const answer =
        page === undefined
          ? await asking.ask('/c/check-ins', {
              method: 'POST',
              cookie: `plumbline-check-in=${device.cookie}`,
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(checkInOf(device, randomUUID(), n, clinic.today)),
            })
          : await asking.ask(page, { cookie })
      if (answer.status === 200) answered += 1
      else refused += 1
    }
  }
  await Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) => one(devices[index % devices.length] as Device)),
  )
  const after = spent()
  const each = (of: keyof typeof after): number => Number(((after[of] - before[of]) / answered).toFixed(2))
  return [
    figure(`requests answered in ${seconds} s, seven pages of ten and three check-ins of patients`, answered),
    { what: 'of those requests, refused or failed', value: refused, bar: 'none', met: refused === 0 },
    figure('milliseconds of the processor for a request: the instances', each('instances')),
    figure(FLUSHING, await flushing(primary.url)),
    figure(COSTS.primary, each('primary')),
    figure(COSTS.standby, each('standby')),
  ]
}
