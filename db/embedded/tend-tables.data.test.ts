import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { testChartAccess } from '@/lib/auth/testing'
import { CATALOG } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { at } from '@/lib/clinical/testing'
import { savePlan } from '@/lib/plans/writes'
import { connection } from '../connection'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '../test-fixtures'
import { useTestDatabase } from '../testing'
import { tendTables } from './tend-tables'

useTestDatabase({ fresh: true })

const LINES = 12
const PLANS = 8
const SAVES_OF_EACH = 6
const now = at('2026-02-02')

/** A therapist who goes from plan to plan, each of which saves itself. */
async function givenPlansAtWork(): Promise<() => Promise<void>> {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId)
  const versions = new Map<string, { readonly chart: ChartAccess; version: number }>()
  for (let plan = 0; plan < PLANS; plan += 1) {
    const patientId = await givenPatient(clinicId, therapistId)
    const chart = testChartAccess(clinicId, therapistId, patientId)
    versions.set(await givenEpisode(clinicId, therapistId, patientId), { chart, version: 0 })
  }
  return async () => {
    for (let save = 0; save < SAVES_OF_EACH; save += 1)
      for (const [episodeId, plan] of versions) {
        const prescriptions = CATALOG.slice(0, LINES).map(({ slug }) =>
          defaultPrescription(slug, randomUUID()),
        )
        const draft = { prescriptions, answers: [] }
        const saved = await savePlan(plan.chart, episodeId, draft, plan.version, now)
        if ('conflict' in saved) throw new Error('Somebody else saved')
        plan.version = saved.version
      }
  }
}

const ask = async <Row>(text: string): Promise<Row | undefined> =>
  (await (await connection()).pool.query<Row & Record<string, unknown>>(text)).rows[0]

const bytes = async (): Promise<number> =>
  Number((await ask<{ size: string }>(`select pg_relation_size('prescriptions') as size`))?.size)

/** The engine notes what changed about once a second; here at once. */
async function tend(): Promise<readonly string[]> {
  await ask('select pg_stat_force_next_flush()')
  return tendTables((await connection()).pool)
}

describe('Tables of the embedded engine', { timeout: 60_000 }, () => {
  it('do not grow with the saves of a plan, once they are tended', async () => {
    const work = await givenPlansAtWork()
    await work()
    const untended = await bytes()
    await work()
    expect(await bytes()).toBeGreaterThan(1.5 * untended)

    expect(await tend()).toContain('prescriptions')
    const tended = await bytes()
    await work()
    await work()
    expect(await bytes()).toBeLessThanOrEqual(1.1 * tended)
  })

  it('are known to the planner as they are, not as they were when they were made', async () => {
    const work = await givenPlansAtWork()
    await work()
    await tend()
    const known = await ask<{ rows: number }>(
      `select reltuples::float8 as rows from pg_class where relname = 'audit_events'`,
    )
    expect(known?.rows).toBeGreaterThanOrEqual(PLANS * SAVES_OF_EACH)
  })

  it('are left alone while little has changed', async () => {
    const work = await givenPlansAtWork()
    await work()
    await tend()
    expect(await tend()).toEqual([])
  })
})
