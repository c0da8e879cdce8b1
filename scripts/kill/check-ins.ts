/** Patients' devices that check in without end while something is killed, and what stands of it afterwards. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { connection } from '@/db/connection'
import { givenClinic } from '@/db/test-fixtures'
import { givenHomeProgram, givenLink, givenVerifiedDevice } from '@/lib/check-in-links/testing'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'

const DAYS = 28
const GIVE_UP_MILLISECONDS = 60_000
const AGAIN_AFTER_MILLISECONDS = 50

export type Device = { readonly linkId: string; readonly cookie: string; readonly homeProgramId: string }

/** Two devices of each of several clinics. */
export async function givenDevices(count: number, today: CalendarDate): Promise<Device[]> {
  const at = new Date()
  const clinics = await Promise.all(Array.from({ length: count / 2 }, () => givenClinic()))
  const devices = []
  for (let index = 0; index < count; index += 1) {
    const { chart, episodeId, linkId, token } = await givenLink(at, {
      clinicId: clinics[index % clinics.length] ?? '',
    })
    const issuedOn = addDays(today, -DAYS)
    const homeProgramId = await givenHomeProgram(chart, episodeId, { number: 1, issuedOn })
    devices.push({ linkId, homeProgramId, cookie: await givenVerifiedDevice(token, at) })
  }
  return devices
}

/** The n-th check-in of a device, as it is sent. */
export const checkInOf = ({ homeProgramId }: Device, id: string, n: number, today: CalendarDate) => ({
  id,
  homeProgramId,
  day: addDays(today, -(n % DAYS)),
  done: 'all',
  painDuring: n % 11,
  note: `Write ${n}`,
})

/** The check-ins that were acknowledged, by their ids, with the link of each. */
type Acknowledged = ReadonlyMap<string, string>

export type Writing = {
  readonly acknowledged: Acknowledged
  /** How often one was sent again. */
  readonly repeated: () => number
  /** @returns false when for a minute from now, or from the last one, none was acknowledged */
  readonly untilAcknowledged: (count: number) => Promise<boolean>
  readonly end: () => Promise<void>
}

/**
 * Has all devices write, each one check-in after the other. As a patient's device does: what was not acknowledged is sent
 * again, with the same id.
 * @param send gives true when the check-in was acknowledged, and never throws
 */
export function startWriting(
  devices: readonly Device[],
  send: (device: Device, id: string, n: number) => Promise<boolean>,
): Writing {
  const acknowledged = new Map<string, string>()
  const over = new AbortController()
  const isOver = (): boolean => over.signal.aborted
  let [repeated, lastAt] = [0, performance.now()]
  const write = async (device: Device): Promise<void> => {
    for (let n = 0; !isOver(); n += 1) {
      const id = randomUUID()
      while (!isOver() && !(await send(device, id, n))) {
        repeated += 1
        await pause(AGAIN_AFTER_MILLISECONDS)
      }
      // The answers that come after the end count for nothing.
      if (isOver()) return
      acknowledged.set(id, device.linkId)
      lastAt = performance.now()
    }
  }
  const all = devices.map(write)
  return {
    acknowledged,
    repeated: () => repeated,
    untilAcknowledged: async (count) => {
      const askedAt = performance.now()
      while (acknowledged.size < count) {
        if (performance.now() - Math.max(askedAt, lastAt) > GIVE_UP_MILLISECONDS) return false
        await pause(5)
      }
      return true
    },
    end: async () => {
      over.abort()
      await Promise.all(all)
    },
  }
}

/** Asks the database itself what stands. */
export async function readBack(
  acknowledged: Acknowledged,
): Promise<{ readonly lost: number; readonly halfApplied: number; readonly standing: number }> {
  const { pool } = await connection()
  const { rows: kept } = await pool.query<{ id: string; link: string }>(
    'select id, link_id as link from check_in_submissions',
  )
  const links = new Map(kept.map(({ id, link }) => [id, link]))
  const { rows: events } = await pool.query<{ n: string }>(
    "select count(*) as n from audit_events where link_id is not null and action in ('check-in.recorded', 'check-in.changed')",
  )
  const { rows: versions } = await pool.query<{ n: string | null }>(
    'select sum(version) as n from check_ins where link_id is not null',
  )
  return {
    lost: [...acknowledged].filter(([id, link]) => links.get(id) !== link).length,
    // One write is a submission, an event and a version of its day, or none of the three.
    halfApplied:
      Math.abs(kept.length - Number(events[0]?.n)) + Math.abs(kept.length - Number(versions[0]?.n)),
    standing: kept.length,
  }
}
