import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { inClinic } from '../client'
import { connection } from '../connection'
import { clinicLogos } from '../schema/clinic-logos'
import { givenClinic, givenTherapist } from '../test-fixtures'
import { useTestDatabase } from '../testing'
import { backUp } from './backup'

useTestDatabase({ fresh: true })

const EVENTS_BEFORE = 20_000
const BETWEEN_SAVES_MILLISECONDS = 5
const root = mkdtempSync(join(tmpdir(), 'plumbline-while-'))
const at = new Date('2026-03-02T09:00:00Z')
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Saves again and again: each time an event and a picture, or neither. */
function startSaving(clinicId: string, therapistId: string) {
  const picture = { png: Buffer.from([0]), sha256: '-'.repeat(64), width: 1, height: 1 }
  const over = new AbortController()
  let saved = 0
  const saving = (async () => {
    while (!over.signal.aborted) {
      await inClinic(clinicId, async (tx) => {
        await tx.execute(sql`insert into audit_events (clinic_id, id, at, therapist_id, action, object)
          values (${clinicId}, gen_random_uuid(), date_trunc('milliseconds', now()), ${therapistId}, 'chart.opened', '{}')`)
        await tx
          .insert(clinicLogos)
          .values({ ...picture, clinicId, id: randomUUID(), createdBy: therapistId, createdAt: at })
      })
      saved += 1
      await pause(BETWEEN_SAVES_MILLISECONDS)
    }
  })()
  const end = async (): Promise<void> => {
    over.abort()
    await saving
  }
  return { saved: () => saved, end }
}

it('Whoever saves does not wait until a backup has read everything, and it is of one moment all the same', async () => {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId)
  await inClinic(clinicId, (tx) =>
    tx.execute(sql`insert into audit_events (clinic_id, id, at, therapist_id, action, object)
      select ${clinicId}, gen_random_uuid(), date_trunc('milliseconds', now()), ${therapistId}, 'chart.opened', '{}'
      from generate_series(1, ${EVENTS_BEFORE}::int)`),
  )
  const saving = startSaving(clinicId, therapistId)
  const savedAt: number[] = []
  const { manifest } = await backUp(await connection(), {
    folder: join(root, 'backups'),
    scratch: join(root, 'data'),
    key: randomBytes(32),
    at,
    writing: () => savedAt.push(saving.saved()),
    verifying: () => {},
  })
  await saving.end()

  expect(savedAt.at(-1)).toBeGreaterThan(savedAt[0] ?? Number.POSITIVE_INFINITY)
  const rows = new Map(manifest.tables.map(({ table, rows: count }) => [table, count]))
  expect(rows.get('clinic_logos')).toBe((rows.get('audit_events') ?? 0) - EVENTS_BEFORE)
  expect(saving.saved()).toBeGreaterThan(rows.get('clinic_logos') ?? Number.POSITIVE_INFINITY)
}, 180_000)
