/** What is read from the replica, and that nobody misses there what was written. */
import { randomUUID } from 'node:crypto'
import { SEND_KEY } from '@/lib/form-state'
import { form, patientFields } from '@/scripts/access/bodies'
import { atLeast, atMost, type Figure } from '@/scripts/drill-figures'
import { administer } from '@/db/test-cluster'
import type { Asking } from './ask'
import type { Machinery } from './machinery'

/** Reads that the replica answered, and those that the primary did in its place, as the instances count them. */
async function readsByReplica(
  { ports }: Machinery,
  token: string,
): Promise<{ readonly replica: number; readonly primary: number }> {
  const pages = await Promise.all(
    ports.map(async (port) => {
      const headers = { authorization: `Bearer ${token}` }
      return (await fetch(`http://127.0.0.1:${port}/api/metrics`, { headers })).text()
    }),
  )
  const sum = (name: string): number =>
    pages.reduce(
      (all, page) => all + Number(new RegExp(`^plumbline_${name} (\\d+)`, 'm').exec(page)?.[1] ?? 0),
      0,
    )
  return { replica: sum('reads_by_replica'), primary: sum('reads_in_place_of_replica') }
}

/** Adds a patient through one instance and looks for it through the other, with the replica at work and held up in turn. */
export async function provesReplica(
  asking: Asking,
  machinery: Machinery,
  {
    cookie,
    therapistId,
    token,
    many,
  }: {
    readonly cookie: string
    readonly therapistId: string
    readonly token: string
    readonly many: number
  },
): Promise<Figure[]> {
  const replay = (what: 'pause' | 'resume'): Promise<unknown> =>
    administer(machinery.standby.url, (client) => client.query(`select pg_wal_replay_${what}()`))
  const before = await readsByReplica(machinery, token)
  let missed = 0
  for (let n = 0; n < many; n += 1) {
    if (n % 2 === 1) await replay('pause')
    const name = `Aa ${randomUUID()}`
    const fields = { ...patientFields(therapistId), name, notSameAs: '', [SEND_KEY]: randomUUID() }
    const added = await asking.act('createPatientAction', cookie, form(fields))
    const list = await asking.askAnother(added.by, '/patients?sort=name', { cookie })
    if (!list.text.includes(name)) missed += 1
    if (n % 2 === 1) await replay('resume')
  }
  for (let n = 0; n < many; n += 1) await asking.ask('/catalog', { cookie })
  const after = await readsByReplica(machinery, token)
  return [
    atLeast('patients added through one instance and looked for through the other', many, many),
    atMost('of those, not there at once, though the replica was held up every second time', missed, 0),
    atLeast('reads that the replica answered', after.replica - before.replica, many),
    atLeast(
      'reads that the primary answered because the replica was behind',
      after.primary - before.primary,
      many / 4,
    ),
  ]
}

/** The replica dies: pages go on. */
export async function provesWithoutReplica(
  asking: Asking,
  { standby }: Machinery,
  cookie: string,
  many: number,
): Promise<Figure[]> {
  standby.crash()
  let failed = 0
  for (let n = 0; n < many; n += 1)
    if ((await asking.ask('/patients', { cookie })).status !== 200) failed += 1
  standby.start()
  return [atMost(`of ${many} lists read without the replica, failed`, failed, 0)]
}
