import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { givenClinic, givenPatient, givenTherapist } from '../test-fixtures'
import { useTestDatabase } from '../testing'
import { connection } from '../connection'
import { backUp } from './backup'

useTestDatabase({ fresh: true })

const folder = mkdtempSync(join(tmpdir(), 'plumbline-backups-'))
const quiet = (): void => {}
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('The login that serves, which row-level security binds, backs every clinic up', async () => {
  for (let index = 0; index < 3; index += 1) {
    const clinicId = await givenClinic()
    await givenPatient(clinicId, await givenTherapist(clinicId))
  }
  const { manifest } = await backUp(await connection(), {
    folder,
    scratch: folder,
    key: randomBytes(32),
    at: new Date('2026-03-02T09:00:00Z'),
    writing: quiet,
    verifying: quiet,
  })
  const rows = new Map(manifest.tables.map(({ table, rows: count }) => [table, count]))
  expect([rows.get('clinics'), rows.get('therapists'), rows.get('patients')]).toEqual([3, 3, 3])
}, 120_000)
