import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openLink } from '@/lib/auth/link-access'
import { ownCheckInBody } from '@/lib/check-ins/schema-own'
import { recordOwnCheckIn } from '@/lib/check-ins/writes-own'
import { storedDate } from '@/lib/clinical/calendar-date'
import { checkInOf, type Device, givenDevices, readBack, startWriting } from '@/scripts/kill/check-ins'
import { connection, connectToEmbedded, useConnection } from '../connection'
import { copyOfDataFolder } from '../testing'

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')

const WRITERS = 4
const KILLS = 3
const WRITES_BETWEEN = 12
const today = storedDate(new Date().toISOString().slice(0, 10))

const hostOf = (folder: string): number => Number(readFileSync(join(folder, 'database.lock'), 'utf8'))

/** As the route does it, with what the device sends. */
const send = async (device: Device, id: string, n: number): Promise<boolean> => {
  const at = new Date()
  try {
    const body = ownCheckInBody.parse(checkInOf(device, id, n, today))
    return 'outcome' in (await recordOwnCheckIn(await openLink(device.cookie, at), body, today, at))
  } catch {
    return false
  }
}

function givenFolder(): string {
  const folder = copyOfDataFolder()
  useConnection(connectToEmbedded(folder))
  return folder
}

afterEach(async () => {
  await (await connection()).pool.end()
  useConnection(undefined)
})

describe('Kill -9 of the database, in small', { timeout: 240_000 }, () => {
  it('takes along nothing that was acknowledged, and leaves nothing half done', async () => {
    const folder = givenFolder()
    const writing = startWriting(await givenDevices(WRITERS, today), send)
    const killed = new Set<number>()
    for (let kill = 0; kill < KILLS; kill += 1) {
      expect(await writing.untilAcknowledged(writing.acknowledged.size + WRITES_BETWEEN)).toBe(true)
      killed.add(hostOf(folder))
      process.kill(hostOf(folder), 'SIGKILL')
    }
    expect(await writing.untilAcknowledged(writing.acknowledged.size + WRITERS)).toBe(true)
    await writing.end()
    expect(killed.size).toBe(KILLS)
    expect(await readBack(writing.acknowledged)).toMatchObject({ lost: 0, halfApplied: 0 })
  })

  it('would be found out: a write that is not there, and half of one', async () => {
    givenFolder()
    const [device] = await givenDevices(2, today)
    if (!device) throw new Error('There is no device.')
    expect(await send(device, '00000000-0000-4000-8000-000000000001', 1)).toBe(true)
    const gone = new Map([['00000000-0000-4000-8000-000000000002', device.linkId]])
    expect(await readBack(gone)).toEqual({ lost: 1, halfApplied: 0, standing: 1 })
    const { pool } = await connection()
    await pool.query('update check_ins set version = version + 1')
    expect(await readBack(new Map())).toMatchObject({ halfApplied: 1 })
  })
})
