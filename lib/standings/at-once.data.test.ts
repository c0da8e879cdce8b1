import { sql } from 'drizzle-orm'
import { expect, inject, it, vi } from 'vitest'
import { inClinic, type Tx } from '@/db/client'
import { givenEpisode } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { nothingAssessed } from '@/lib/assessments/schema-recovery'
import { recordAssessment } from '@/lib/assessments/writes'
import { openLink } from '@/lib/auth/link-access'
import { givenVerifiedDevice } from '@/lib/check-in-links/testing'
import { derivedToken } from '@/lib/check-in-links/token'
import { turnOnLink } from '@/lib/check-in-links/writes'
import { holdLink } from '@/lib/check-in-links/writes-hold'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { at, day } from '@/lib/clinical/testing'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import { dischargeEpisode } from '@/lib/discharges/writes'
import { givenOpenChart, type OpenChart } from '@/lib/patients/testing'
import { holdOpenEpisode } from '@/lib/patients/writes-episodes'
import { savePlan } from '@/lib/plans/writes'
import { refreshStanding } from './writes'

useTestDatabase()

// The embedded engine does one transaction after the other.
const onServer = it.skipIf(inject('testDatabase').engine === 'embedded')

const today = day('2026-03-30')
const moment = { today, at: at('2026-03-30') }
const NO_TO_ALL = Object.fromEntries(RED_FLAGS.map((flag) => [flag, false]))

/** Until somebody waits for this transaction. */
const isWaitedFor = (tx: Tx): Promise<void> =>
  vi.waitFor(
    async () => {
      const { rows } = await tx.execute(
        sql`select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`,
      )
      expect(rows).not.toEqual([])
    },
    { timeout: 10_000 },
  )

/** One has `first` in hand, another begins with `other` and comes to wait for it, and then the one goes on with `then`. */
async function together<Outcome>(
  clinicId: string,
  first: (tx: Tx) => Promise<unknown>,
  other: () => Promise<Outcome>,
  then: (tx: Tx) => Promise<unknown>,
): Promise<Outcome> {
  let begun: Promise<Outcome> | undefined
  const [one] = await Promise.allSettled([
    inClinic(clinicId, async (tx) => {
      await first(tx)
      begun = other()
      // Awaited below.
      begun.catch(() => undefined)
      await isWaitedFor(tx)
      await then(tx)
    }),
  ])
  expect(one).toMatchObject({ status: 'fulfilled' })
  if (!begun) throw new Error('The other did not begin')
  return begun
}

const take = (tx: Tx, episodeId: string) =>
  tx.execute(sql`select 1 from episode_standings where episode_id = ${episodeId} for update`)

/** Somebody who is nearly well, with their page on a phone and a plan to keep going with. */
async function givenPatientWithPlan(world: OpenChart) {
  const { chart, clinicId, episodeId } = world
  const found = { ...nothingAssessed(today), painNow: 1, redFlagScreen: NO_TO_ALL }
  await recordAssessment(chart, episodeId, found, moment)
  const walking = defaultPrescription('walking', crypto.randomUUID())
  await savePlan(chart, episodeId, { prescriptions: [walking], answers: [] }, 0, moment.at)
  const { id: linkId } = await turnOnLink(chart, episodeId, null, moment.at)
  const phone = await openLink(
    await givenVerifiedDevice(derivedToken({ clinicId, linkId }), moment.at),
    moment.at,
  )
  const discharge = () =>
    dischargeEpisode(
      chart,
      {
        version: 1,
        dischargedOn: today,
        reason: 'goals_met',
        note: '',
        keepGoing: { planVersion: 1, lines: [walking.id] },
      },
      moment,
    )
  return { phone, discharge }
}

onServer.each([
  ['an assessment is recorded', 'episode'],
  ['the patient tells of something', 'link'],
] as const)(
  'A discharge with a program to keep going waits while %s, and neither is broken off',
  async (_while, held) => {
    const world = await givenOpenChart({ openedOn: '2026-03-02' }, { graceDays: 14 })
    const { chart, clinicId, episodeId } = world
    const { phone, discharge } = await givenPatientWithPlan(world)
    const outcome = await together(
      clinicId,
      (tx) => (held === 'episode' ? holdOpenEpisode(tx, chart, episodeId) : holdLink(tx, phone, moment.at)),
      discharge,
      (tx) => refreshStanding(tx, chart, episodeId, moment),
    )
    expect(outcome).toEqual({ id: episodeId })
  },
)

onServer(
  'What is recorded of an ended episode waits while a start has the standings of both in hand',
  async () => {
    const world = await givenOpenChart({
      id: 'ffffffff-0000-4000-8000-' + crypto.randomUUID().slice(-12),
      openedOn: '2026-02-02',
      dischargedOn: '2026-02-20',
      dischargeReason: 'goals_met',
      dischargeNote: '',
    })
    const { chart, clinicId, therapistId, patientId, episodeId: ended } = world
    // By its id it comes first, and by what is worked out second.
    const open = await givenEpisode(clinicId, therapistId, patientId, {
      id: '00000000-0000-4000-8000-' + crypto.randomUUID().slice(-12),
      openedOn: '2026-03-02',
    })
    const refresh = () => inClinic(clinicId, (tx) => refreshStanding(tx, chart, ended, moment))
    await refresh()
    await together(
      clinicId,
      (tx) => take(tx, open),
      refresh,
      (tx) => take(tx, ended),
    )
  },
)
