import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { afterAll, expect, it, vi } from 'vitest'
import { inClinic } from '../client'
import { connection } from '../connection'
import { givenClinic, givenTherapist } from '../test-fixtures'
import { useTestDatabase } from '../testing'
import { backUp } from './backup'
import { PIECE_LETTERS } from './rows'

useTestDatabase({ fresh: true })

const [PICTURES, PICTURE_BYTES] = [40, 300_000]
const [EVENTS, EVENT_LETTERS] = [200, 100_000]
const folder = mkdtempSync(join(tmpdir(), 'plumbline-large-'))
const quiet = (): void => {}
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function givenLargeRows(): Promise<void> {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId)
  await inClinic(clinicId, async (tx) => {
    await tx.execute(sql`insert into clinic_logos (clinic_id, id, png, sha256, width, height, created_by, created_at)
      select ${clinicId}, gen_random_uuid(), decode(repeat('ab', ${PICTURE_BYTES}::int), 'hex'), repeat('-', 64), 1, 1, ${therapistId}, now()
      from generate_series(1, ${PICTURES}::int)`)
    await tx.execute(sql`insert into audit_events (clinic_id, id, at, therapist_id, action, object)
      select ${clinicId}, gen_random_uuid(), date_trunc('milliseconds', now()), ${therapistId}, 'chart.opened', jsonb_build_object('words', repeat('x', ${EVENT_LETTERS}::int))
      from generate_series(1, ${EVENTS}::int)`)
  })
}

it('Hundreds of pictures and long records go in pieces of a few megabytes, out of the database and back in', async () => {
  await givenLargeRows()
  const asked = vi.spyOn(Client.prototype, 'query')
  const { manifest } = await backUp(await connection(), {
    folder,
    scratch: folder,
    key: randomBytes(32),
    at: new Date('2026-03-02T09:00:00Z'),
    writing: quiet,
    verifying: quiet,
  })
  const sent = asked.mock.calls.map(([, values]) => (Array.isArray(values) ? String(values[0]).length : 0))
  const fetched = asked.mock.settledResults.map(({ value }) => JSON.stringify(value?.rows ?? []).length)
  asked.mockRestore()

  const rows = new Map(manifest.tables.map(({ table, rows: count }) => [table, count]))
  expect([rows.get('clinic_logos'), rows.get('audit_events')]).toEqual([PICTURES, EVENTS])
  // All that is sent is more than four pieces; one may be over by a row.
  expect(sent.reduce((sum, letters) => sum + letters, 0)).toBeGreaterThan(4 * PIECE_LETTERS)
  expect(Math.max(...sent)).toBeLessThan(1.25 * PIECE_LETTERS)
  expect(Math.max(...fetched)).toBeLessThan(1.5 * PIECE_LETTERS)
}, 120_000)
