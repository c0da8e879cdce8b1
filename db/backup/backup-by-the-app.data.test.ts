import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { givenClinic, givenPatient, givenTherapist } from '../test-fixtures'
import { useTestDatabase } from '../testing'
import { connection } from '../connection'
import { checkBackups } from '../doctor/backups'
import { backUp } from './backup'
import { fileNameOf } from './retention'
import { newestBackup } from './standing'
import { backUpByClock, isDue } from './start-backups'

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

describe('A clock that ran ahead', () => {
  const HOUR = 3_600_000
  const start = new Date('2026-03-02T09:00:00Z').getTime()
  let place = ''
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'plumbline-ahead-'))
  })
  afterEach(() => rmSync(place, { recursive: true, force: true }))

  const names = () => readdirSync(place).filter((name) => name.endsWith('.backup'))
  const doctor = (hours: number) => checkBackups(place, 1, new Date(start + hours * HOUR))
  const dated = (hours: number): string => fileNameOf(new Date(start + hours * HOUR))
  /** What the schedule does at a look. */
  async function look(hours: number): Promise<'backed up' | 'not due'> {
    const at = new Date(start + hours * HOUR)
    const schedule = { folder: place, scratch: folder, hours: 1, key: () => randomBytes(32), now: () => at }
    if (!isDue(schedule, at)) return 'not due'
    expect(await backUpByClock(schedule)).toBe(true)
    return 'backed up'
  }

  it('for a day and a half and was set right leaves a backup every hour, none lost, and the doctor content', async () => {
    // Two days ahead, as many as are kept for hours, so that each new one would be older than all of them.
    const ahead = Array.from({ length: 30 }, (_, hour) => dated(48 + hour))
    for (const name of ahead) writeFileSync(join(place, name), 'sealed')
    expect(doctor(30)).toMatchObject({ state: 'warn', says: expect.stringContaining('dated later than now') })

    expect(await look(30)).toBe('backed up')
    expect(names()).toContain(dated(30))
    expect(names()).toEqual(expect.arrayContaining(ahead.map((name) => `dated-ahead-${name}`)))
    expect(doctor(30)).toMatchObject({ state: 'ok', says: expect.stringContaining('30 that a wrong clock') })
    expect([await look(30.1), await look(30.9)]).toEqual(['not due', 'not due'])
    expect(await look(31)).toBe('backed up')
    // The day that the false names said has come: none of them counts for it.
    expect(await look(50)).toBe('backed up')
    expect(names()).toEqual(expect.arrayContaining([30, 31, 50].map(dated)))
    expect(names()).toHaveLength(ahead.length + 3)
  }, 120_000)

  it('is as well over after one that somebody made by hand, where none is made by the clock', async () => {
    writeFileSync(join(place, dated(8)), 'sealed')
    const at = new Date(start)
    const options = {
      folder: place,
      scratch: folder,
      key: randomBytes(32),
      at,
      writing: quiet,
      verifying: quiet,
    }
    await backUp(await connection(), { ...options, reason: 'by-hand' })
    expect(checkBackups(place, 0, at).state).toBe('ok')
    // When its false hour has come, the newest is the one that was made by hand.
    expect(newestBackup(place, new Date(start + 9 * HOUR))?.madeAt).toEqual(at)
  }, 120_000)
})
