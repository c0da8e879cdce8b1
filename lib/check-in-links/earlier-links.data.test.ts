import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { checkInLinks } from '@/db/schema/check-in-links'
import { useTestDatabase } from '@/db/testing'
import { openLink } from '@/lib/auth/link-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { at, day } from '@/lib/clinical/testing'
import { dischargeEpisode } from '@/lib/discharges/writes'
import { openEpisode } from '@/lib/patients/writes-opening'
import { getCheckInLink } from './reads'
import { givenLink, givenVerifiedDevice } from './testing'
import { turnOnLink } from './writes'

useTestDatabase()

const before = at('2026-03-05')
const momentOf = (on: CalendarDate) => ({ today: on, at: at(on) })

/** Discharged, with a page that stays on for thirty days. */
async function givenDischarged() {
  const world = await givenLink(before)
  const leaving = { version: 1, dischargedOn: day('2026-03-30'), reason: 'goals_met', note: '' } as const
  await dischargeEpisode(world.chart, leaving, momentOf(leaving.dischargedOn))
  return world
}

const comesBack = async ({ chart, episodeId }: Awaited<ReturnType<typeof givenLink>>, on: CalendarDate) => {
  const input = { problem: 'It came back', openedOn: on, continuesEpisodeId: episodeId }
  const opened = await openEpisode(chart, input, momentOf(on))
  return 'id' in opened ? opened.id : expect.fail(opened.problem.message)
}

const linksOf = ({ clinicId }: Awaited<ReturnType<typeof givenLink>>) =>
  inClinic(clinicId, (tx) => tx.select().from(checkInLinks).where(eq(checkInLinks.clinicId, clinicId)))

describe('A patient who comes back while the page is still on', () => {
  const back = day('2026-04-05')

  it('finds it ended, which would write where nobody looks, and gets another', async () => {
    const world = await givenDischarged()
    const phone = await givenVerifiedDevice(world.token, before)
    await expect(openLink(phone, at('2026-04-04'))).resolves.toMatchObject({ episodeId: world.episodeId })
    const episodeId = await comesBack(world, back)
    await expect(openLink(phone, at(back))).rejects.toMatchObject({ code: 'not-found' })
    const { id } = await turnOnLink(world.chart, episodeId, null, at(back))
    expect(await getCheckInLink(world.chart, episodeId, at(back))).toMatchObject({ id })
  })

  it('has it on record who turned it off, and nobody else’s is', async () => {
    const world = await givenDischarged()
    const neighbor = await givenLink(before, { clinicId: world.clinicId })
    await comesBack(world, back)
    const revoked = Object.fromEntries((await linksOf(world)).map(({ id, revokedAt }) => [id, revokedAt]))
    expect(revoked).toEqual({ [world.linkId]: at(back), [neighbor.linkId]: null })
    const events = await inClinic(world.clinicId, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(
          and(eq(auditEvents.clinicId, world.clinicId), eq(auditEvents.action, 'check-in-link.turned-off')),
        ),
    )
    expect(events).toMatchObject([
      {
        patientId: world.chart.patientId,
        therapistId: world.chart.therapist.id,
        object: { link: world.linkId },
      },
    ])
  })

  it('leaves one alone that had ended by itself', async () => {
    const world = await givenDischarged()
    await comesBack(world, day('2026-06-05'))
    expect((await linksOf(world)).map(({ revokedAt }) => revokedAt)).toEqual([null])
  })
})
