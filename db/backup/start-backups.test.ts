import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkBackups } from '../doctor/backups'
import { fileNameOf } from './retention'
import { newestBackup } from './standing'
import { isDue, startBackups } from './start-backups'

const HOURS = 1
const at = new Date('2026-03-02T09:00:00Z')
const hoursFromNow = (hours: number): Date => new Date(at.getTime() + hours * 3_600_000)
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-due-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const givenBackup = (hours: number): void =>
  writeFileSync(join(folder, fileNameOf(hoursFromNow(hours))), 'sealed')

describe('A backup every hour', () => {
  it.each([
    ['there is none', [], true],
    ['the newest is an hour old', [-3, -1], true],
    ['the newest is from this hour', [-3, -0.9], false],
    ['the newest is of this moment', [0], false],
    ['a clock that ran ahead dated the only one', [48], true],
    ['a clock that ran ahead dated one, and none has been made since', [-5, 48], true],
    ['a clock that ran ahead dated one, and none has been made since that set it aside', [-0.5, 48], true],
    ['another instance made one, whose clock is a minute ahead', [-1, 1 / 60], false],
  ])('is looked at where %s', (_says, made, due) => {
    made.forEach(givenBackup)
    expect(isDue({ folder, hours: HOURS }, at)).toBe(due)
  })
})

describe('A folder that cannot be listed', () => {
  it('is said in the log, and stops nothing: also where none is backed up by the clock', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const end = startBackups({
      folder: file,
      scratch: folder,
      hours: 0,
      key: () => Buffer.of(),
      now: () => at,
    })
    await vi.waitFor(() => expect(logged).toHaveBeenCalledWith('Backup:', expect.stringContaining(file)))
    end()
    logged.mockRestore()
  })
})

describe('The doctor', () => {
  it('finds backups fine that are as old as they should be, and says when one is too old', () => {
    givenBackup(-1)
    expect(checkBackups(folder, HOURS, at)).toMatchObject({
      state: 'ok',
      says: expect.stringMatching(/1\.0 hours old/),
    })
    expect(checkBackups(folder, HOURS, hoursFromNow(3))).toMatchObject({
      state: 'warn',
      says: expect.stringMatching(/4\.0 hours old.*Is the server running/),
    })
  })

  it('warns of one that is dated later than now, whose age is none', () => {
    givenBackup(-1)
    givenBackup(48)
    expect(checkBackups(folder, HOURS, at)).toMatchObject({
      state: 'warn',
      says: expect.stringMatching(/T09-00-00Z\.backup is dated later than now/),
    })
    expect(newestBackup(folder, at)?.madeAt).toEqual(hoursFromNow(-1))
  })
})
