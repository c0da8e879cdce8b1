import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import type { Therapist } from '@/lib/auth/therapist'
import { storedDate } from '@/lib/clinical/calendar-date'
import { listCaseload } from '@/lib/patients/reads-caseload'
import { caseloadQuery } from '@/lib/patients/search'
import { recordEvent } from '@/lib/audit/writes'
import { inClinic } from './client'
import { readInClinic } from './read-in-clinic'
import { type Connection, connectTo, useConnection } from './connection'
import { checkReplica } from './doctor/database'
import { migrateBy } from './migrate'
import { openReplica, replicaReads, useReplica } from './replica'
import { patients } from './schema/patients'
import { administer, type Cluster, databaseUrl, scratchCluster, scratchReplica } from './test-cluster'
import { givenClinic, givenPatient, givenTherapist } from './test-fixtures'
import { serverPrograms } from './test-postgresql-server'

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
vi.stubEnv('DATABASE_URL', 'postgresql://primary.invalid/plumbline')
vi.stubEnv('DATABASE_REPLICA_URL', 'postgresql://replica.invalid/plumbline')

const programs = serverPrograms()
const AT = new Date('2026-03-02T09:00:00Z')
const TODAY = storedDate('2026-03-02')

const urlOf = (cluster: Cluster | undefined, login: string): string =>
  Object.assign(new URL(databaseUrl(cluster?.url ?? '', 'clinic')), { username: login }).href

/** Who answered what was asked meanwhile. */
async function answeredBy<T>(ask: () => Promise<T>) {
  const before = { ...replicaReads() }
  const result = await ask()
  const now = replicaReads()
  return {
    result,
    replica: (now?.replica ?? 0) - (before.replica ?? 0),
    primary: (now?.primary ?? 0) - (before.primary ?? 0),
  }
}

/** A primary and a replica of this file's own: the shared server has none. */
describe.skipIf(inject('testDatabase').engine === 'embedded' || programs === undefined)('A replica', () => {
  let [primary, standby]: (Cluster | undefined)[] = []
  let [serving, copy]: (Connection | undefined)[] = []
  let therapist: Therapist

  beforeAll(async () => {
    primary = await scratchCluster(programs ?? '')
    await administer(primary.url, async (client) => {
      await client.query('create role owner login nosuperuser')
      await client.query('create role serve login nosuperuser')
      await client.query('create database clinic owner owner')
    })
    const owner = await connectTo({ connectionString: urlOf(primary, 'owner') })
    await migrateBy({ owner, appLogin: 'serve' })
    await owner.pool.end()
    standby = await scratchReplica(programs ?? '', primary.url)
    serving = await connectTo({ connectionString: urlOf(primary, 'serve') })
    copy = await openReplica(urlOf(standby, 'serve'))
    useConnection(Promise.resolve(serving))
    const clinicId = await givenClinic()
    const id = await givenTherapist(clinicId)
    therapist = { clinicId, id, name: '', credentials: '', email: '', role: 'therapist' }
  })

  beforeEach(() => useReplica(copy && Promise.resolve(copy)))

  afterAll(async () => {
    useConnection(undefined)
    useReplica(undefined)
    await Promise.all([serving?.pool.end(), copy?.pool.end()])
    standby?.stop()
    primary?.stop()
  })

  /** A patient as a write of the app leaves one: with its event. */
  async function addPatient(name: string): Promise<void> {
    const { clinicId, id: therapistId } = therapist
    const patientId = await givenPatient(clinicId, therapistId)
    await inClinic(clinicId, async (tx) => {
      await tx
        .update(patients)
        .set({ name })
        .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
      await recordEvent(tx, { clinicId, therapistId, patientId, action: 'patient.updated', object: {} }, AT)
    })
  }

  const namesOn = async (): Promise<string[]> => {
    const read = await listCaseload(therapist, caseloadQuery.parse({}), { search: '', today: TODAY, at: AT })
    return read.rows.map(({ name }) => name).toSorted()
  }

  const onPrimary = (text: string) =>
    administer(databaseUrl(primary?.url ?? '', 'clinic'), (client) =>
      client.query(text, [therapist.clinicId]),
    )

  const rename = () =>
    readInClinic(therapist.clinicId, (tx) =>
      tx.update(patients).set({ name: 'Nobody' }).where(eq(patients.clinicId, therapist.clinicId)),
    )

  const untilCaughtUp = (pool: Pool | undefined): Promise<unknown> =>
    vi.waitFor(async () => {
      const { rows } = (await serving?.pool.query('select pg_current_wal_insert_lsn()::text as at')) ?? {}
      const there = await pool?.query<{ is: boolean }>(
        'select pg_last_wal_replay_lsn() >= $1::pg_lsn as is',
        [(rows as { at: string }[])[0]?.at],
      )
      expect(there?.rows[0]?.is).toBe(true)
    }, 10_000)

  const replay = (what: 'pause' | 'resume'): Promise<unknown> =>
    administer(standby?.url ?? '', (client) => client.query(`select pg_wal_replay_${what}()`))

  it('answers what is read, once it has what was written', async () => {
    await addPatient('Amal')
    await untilCaughtUp(copy?.pool)
    expect(await answeredBy(namesOn)).toEqual({ result: ['Amal'], replica: 1, primary: 0 })
  })

  it('that is behind does not: everybody in the clinic reads what was written, and the next clinic goes on with it', async () => {
    const elsewhere = await givenClinic()
    await inClinic(elsewhere, (tx) =>
      recordEvent(tx, { clinicId: elsewhere, therapistId: null, action: 'clinic.updated', object: {} }, AT),
    )
    await untilCaughtUp(copy?.pool)
    await replay('pause')
    try {
      await addPatient('Berit')
      expect(await answeredBy(namesOn)).toEqual({ result: ['Amal', 'Berit'], replica: 0, primary: 1 })
      const other = await answeredBy(() => readInClinic(elsewhere, (tx) => tx.select().from(patients)))
      expect(other).toEqual({ result: [], replica: 1, primary: 0 })
    } finally {
      await replay('resume')
    }
    await untilCaughtUp(copy?.pool)
    expect(await answeredBy(namesOn)).toMatchObject({ result: ['Amal', 'Berit'], replica: 1 })
  })

  it('shows the rows of one clinic only, though nobody asks for that', async () => {
    await untilCaughtUp(copy?.pool)
    const elsewhere = await givenClinic()
    const rows = await copy?.pool.query('select * from patients')
    expect(rows?.rowCount).toBe(0)
    const seen = await answeredBy(() =>
      readInClinic(therapist.clinicId, (tx) => tx.select({ clinicId: patients.clinicId }).from(patients)),
    )
    expect(seen.replica).toBe(1)
    expect(new Set(seen.result.map(({ clinicId }) => clinicId))).toEqual(new Set([therapist.clinicId]))
    expect(await readInClinic(elsewhere, (tx) => tx.select().from(patients))).toEqual([])
  })

  it('is asked to read only, and so is the primary in its place', async () => {
    await expect(rename()).rejects.toThrow('25006')
    useReplica(undefined)
    vi.stubEnv('DATABASE_REPLICA_URL', '')
    await expect(rename()).rejects.toThrow('25006')
    expect(await namesOn()).not.toContain('Nobody')
  })

  it('that goes away leaves the primary to answer, and answers again when it is back', async () => {
    await untilCaughtUp(copy?.pool)
    standby?.crash()
    const gone = await answeredBy(namesOn)
    expect(gone).toMatchObject({ result: ['Amal', 'Berit'], replica: 0, primary: 1 })
    // It rests: the next read does not even try.
    expect(await answeredBy(namesOn)).toMatchObject({ replica: 0, primary: 1 })
    standby?.start()
    await copy?.pool.end()
    copy = await openReplica(urlOf(standby, 'serve'))
    useReplica(Promise.resolve(copy))
    await untilCaughtUp(copy.pool)
    expect(await answeredBy(namesOn)).toMatchObject({ result: ['Amal', 'Berit'], replica: 1 })
  })

  it.each([
    ['whose name is gone', 'ENOTFOUND'],
    ['that no way leads to', 'EHOSTUNREACH'],
    ['that has too many connections', '53300'],
    ['whose password was changed', '28P01'],
  ])('%s leaves the primary to answer', async (_says, code) => {
    const pool = { waitingCount: 0, connect: () => Promise.reject(Object.assign(new Error(code), { code })) }
    useReplica(Promise.resolve({ pool: pool as unknown as Pool, stepsDown: false, revive: async () => {} }))
    expect(await answeredBy(namesOn)).toMatchObject({ result: ['Amal', 'Berit'], replica: 0, primary: 1 })
  })

  it('is refused where it takes writes, and with a login that could lift row-level security', async () => {
    await expect(openReplica(urlOf(primary, 'serve'))).rejects.toThrow(/no replica: .* takes writes/)
    await expect(openReplica(urlOf(standby, 'owner'))).rejects.toThrow(
      /DATABASE_REPLICA_URL could lift row-level security: it owns the database/,
    )
    await expect(openReplica(urlOf(standby, 'postgres'))).rejects.toThrow(/it is a superuser/)
    await expect(openReplica(urlOf(standby, `nobody_${randomUUID().slice(0, 8)}`))).rejects.toThrow()
  })

  it('of another past, from before something was restored, is not read from', async () => {
    await untilCaughtUp(copy?.pool)
    await onPrimary("update audit_heads set hash = 'other ' || hash where clinic_id = $1")
    expect(await answeredBy(namesOn)).toMatchObject({ replica: 0, primary: 1 })
    await onPrimary('update audit_heads set hash = substr(hash, 7) where clinic_id = $1')
    expect(await answeredBy(namesOn)).toMatchObject({ replica: 1, primary: 0 })
  })

  it('is looked at by the doctor', async () => {
    expect(await checkReplica(urlOf(standby, 'serve'))).toMatchObject({ state: 'ok' })
    expect(await checkReplica(urlOf(primary, 'serve'))).toMatchObject({
      state: 'warn',
      says: expect.stringContaining('no replica'),
    })
  })

  it('that became a primary is not read from', async () => {
    await untilCaughtUp(copy?.pool)
    await administer(standby?.url ?? '', (client) => client.query('select pg_promote()'))
    expect(await answeredBy(namesOn)).toMatchObject({ result: ['Amal', 'Berit'], replica: 0, primary: 1 })
  })
})
