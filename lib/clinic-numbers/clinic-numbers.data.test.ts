import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { assessments } from '@/db/schema/assessments'
import { chanceOf } from '@/db/seed/random'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import {
  adherenceByWeek,
  CHECK_IN_DONE,
  type CheckInDay,
  onePerDay,
  overallAdherence,
} from '@/lib/clinical/adherence'
import { addDays, type CalendarDate, daysBetween } from '@/lib/clinical/calendar-date'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { clinicNumbers, FEWEST_ADHERENCE_DAYS } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import { askedDays } from '@/lib/clinical/progress/asked-days'
import { trendOf } from '@/lib/clinical/progress/trend'
import { at, day } from '@/lib/clinical/testing'
import { type Condition, WEEKDAYS } from '@/lib/clinical/vocabulary'
import { onWeekdays } from '@/lib/clinical/weekdays'
import { type GivenChart, givenDays, givenProgram } from '@/lib/progress/testing'
import { refreshStanding } from '@/lib/standings/writes'
import { readEpisodeFacts } from './reads'

useTestDatabase()

const today = day('2026-06-19')
const ALL_TIME = { from: null, today }

type Clinic = { readonly clinicId: string; readonly ana: string }

async function givenTeam(): Promise<Clinic> {
  const clinicId = await givenClinic()
  return { clinicId, ana: await givenTherapist(clinicId, { name: 'Ana Reyes' }) }
}

const leadOf = ({ clinicId, ana }: Clinic) => testTherapist(clinicId, ana, { role: 'lead' })

type EpisodeDays = { readonly openedOn?: CalendarDate; readonly dischargedOn?: CalendarDate | null }

async function givenCare(
  { clinicId, ana }: Clinic,
  { openedOn = day('2026-03-02'), dischargedOn = null }: EpisodeDays = {},
): Promise<GivenChart> {
  const patientId = await givenPatient(clinicId, ana)
  const ended = dischargedOn && { dischargedOn, dischargeReason: 'goals_met' as const }
  const episodeId = await givenEpisode(clinicId, ana, patientId, { openedOn, ...ended })
  return {
    chart: testChartAccess(clinicId, ana, patientId),
    clinicId,
    therapistId: ana,
    patientId,
    episodeId,
  }
}

const givenAssessed = (
  { clinicId, therapistId, episodeId }: GivenChart,
  on: string,
  conditions: Condition[] | null,
) =>
  inClinic(clinicId, (tx) =>
    tx.insert(assessments).values({
      clinicId,
      id: randomUUID(),
      episodeId,
      assessedOn: on,
      assessedBy: therapistId,
      recordedAt: at(on),
      conditions,
      ladderPassed: {},
      clinicTests: {},
      redFlagScreen: {},
      note: '',
    }),
  )

const EXERCISES: readonly ExerciseSlug[] = ['walking', 'bird-dog', 'goblet-squat', 'dead-bug']

describe('What an episode adds to the clinic’s numbers', () => {
  it('is the adherence and the change in pain that the chart tells, of any course', async () => {
    const clinic = await givenTeam()
    const { next: random } = chanceOf(19)
    const { next: ofDays } = chanceOf(7)
    const upTo = (most: number): number => Math.floor(random() * (most + 1))
    const expected = new Map<string, { adherence: number | null; painChange: number | null }>()
    for (let count = 0; count < 30; count += 1) {
      const openedOn = addDays(today, -upTo(120))
      const length = daysBetween(openedOn, today)
      const dischargedOn = random() < 0.3 ? addDays(openedOn, upTo(length)) : null
      const until = dischargedOn ?? today
      const given = await givenCare(clinic, { openedOn, dischargedOn })
      const offsets = Array.from({ length: upTo(3) }, () => upTo(length)).toSorted((a, b) => a - b)
      const programs = []
      const told: (CheckInDay & { readonly painBefore: number | null })[] = []
      for (const [index, offset] of offsets.entries()) {
        const issuedOn = addDays(openedOn, offset)
        const lines = EXERCISES.slice(0, 1 + upTo(3)).map((slug) => {
          const named = WEEKDAYS.filter(() => ofDays() < 0.3)
          return onWeekdays(defaultPrescription(slug, randomUUID()), named.length > 0 ? named : null)
        })
        const id = await givenProgram(given, index + 1, issuedOn, lines)
        programs.push({ issuedOn, daysPerWeek: askedDays(lines).count })
        const share = random()
        // A program goes on being told of after the next was issued, and after the end of care.
        const days = Array.from({ length: daysBetween(issuedOn, today) + 1 }, (_, n) => addDays(issuedOn, n))
          .filter(() => random() < share)
          .map((on) => ({
            day: on,
            done: CHECK_IN_DONE[upTo(2)] ?? 'all',
            painBefore: random() < 0.3 ? null : upTo(10),
          }))
        if (days.length > 0) await givenDays(given, id, days)
        told.push(...days)
      }
      const log = onePerDay(told)
        .filter(({ day: on }) => on <= until)
        .toSorted((a, b) => a.day.localeCompare(b.day))
      const inForce = programs.filter(({ issuedOn }) => issuedOn <= until)
      const [first] = inForce
      const isLong = first !== undefined && daysBetween(first.issuedOn, until) + 1 >= FEWEST_ADHERENCE_DAYS
      const trend = trendOf(
        log.flatMap(({ day: on, painBefore }) =>
          painBefore === null ? [] : [{ day: on, value: painBefore }],
        ),
      )
      expected.set(given.patientId, {
        adherence: isLong ? overallAdherence(adherenceByWeek(inForce, log, until)) : null,
        painChange: trend.way === 'too-few' ? null : trend.to - trend.from,
      })
    }
    const facts = await readEpisodeFacts(leadOf(clinic), ALL_TIME)
    expect(facts).toHaveLength(30)
    for (const { patientId, adherence, painChange } of facts) {
      const pure = expected.get(patientId)
      if (pure?.adherence == null) expect(adherence).toBeNull()
      else expect(adherence).toBeCloseTo(pure.adherence, 10)
      expect(painChange).toBe(pure?.painChange)
    }
    const values = [...expected.values()]
    expect(values.filter(({ adherence }) => adherence !== null).length).toBeGreaterThan(10)
    expect(values.filter(({ painChange }) => painChange !== null).length).toBeGreaterThan(10)
  })

  it('is told under its last conditions, who has the patient, and the template of its first program', async () => {
    const clinic = await givenTeam()
    const given = await givenCare(clinic)
    await givenAssessed(given, '2026-03-02', ['lumbar-disc-no-leg'])
    await givenAssessed(given, '2026-03-09', ['lumbar-strain-sprain', 'osteoporosis'])
    await givenAssessed(given, '2026-03-16', null)
    await givenProgram(given, 1, day('2026-03-02'), ['walking'], 'Strain, settling')
    await givenProgram(given, 2, day('2026-03-09'), ['walking'], 'Strain, rebuilding')
    await givenCare(clinic)
    const facts = await readEpisodeFacts(leadOf(clinic), ALL_TIME)
    expect(facts).toHaveLength(2)
    expect(facts.find(({ patientId }) => patientId === given.patientId)).toMatchObject({
      conditions: ['lumbar-strain-sprain', 'osteoporosis'],
      therapist: { id: clinic.ana, name: 'Ana Reyes' },
      template: 'Strain, settling',
      adherence: 0,
    })
    expect(facts.find(({ patientId }) => patientId !== given.patientId)).toMatchObject({
      conditions: [],
      template: null,
      adherence: null,
      painChange: null,
    })
  })

  it('counts in a period in which it was open, or told of', async () => {
    const clinic = await givenTeam()
    const from = day('2026-06-01')
    const open = await givenCare(clinic)
    const endedIn = await givenCare(clinic, { dischargedOn: from })
    const toldIn = await givenCare(clinic, { dischargedOn: day('2026-05-20') })
    const program = await givenProgram(toldIn, 1, day('2026-05-01'), ['walking'])
    await givenDays(toldIn, program, [{ day: from }])
    await inClinic(clinic.clinicId, (tx) =>
      refreshStanding(tx, toldIn.chart, toldIn.episodeId, { today: from, at: at(from) }),
    )
    const before = await givenCare(clinic, { dischargedOn: day('2026-05-31') })
    const patientsSince = async (since: CalendarDate | null) =>
      (await readEpisodeFacts(leadOf(clinic), { from: since, today }))
        .map(({ patientId }) => patientId)
        .toSorted()
    const within = [open, endedIn, toldIn].map(({ patientId }) => patientId)
    expect(await patientsSince(from)).toEqual(within.toSorted())
    expect(await patientsSince(null)).toEqual([...within, before.patientId].toSorted())
  })

  it('of another clinic is not among them', async () => {
    const [ours, theirs] = [await givenTeam(), await givenTeam()]
    const given = await givenCare(theirs)
    const program = await givenProgram(given, 1, day('2026-03-02'), ['walking'])
    await givenDays(given, program, [{ day: today }])
    expect(await readEpisodeFacts(leadOf(ours), ALL_TIME)).toEqual([])
    const crossed = { ...leadOf(ours), id: theirs.ana }
    expect(await readEpisodeFacts(crossed, ALL_TIME)).toEqual([])
  })

  it.each(['therapist', 'front_desk'] as const)('is not read for a %s', async (role) => {
    const clinic = await givenTeam()
    const asking = { ...leadOf(clinic), role }
    await expect(readEpisodeFacts(asking, ALL_TIME)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('is hidden with the next smallest group while it is of few patients', async () => {
    const clinic = await givenTeam()
    const ben = { ...clinic, ana: await givenTherapist(clinic.clinicId, { name: 'Ben Okafor' }) }
    const cy = { ...clinic, ana: await givenTherapist(clinic.clinicId, { name: 'Cy Young' }) }
    for (const [team, count] of [
      [clinic, 12],
      [ben, 3],
      [cy, 10],
    ] as const)
      for (let index = 0; index < count; index += 1) await givenCare(team)
    const { all, therapists } = clinicNumbers(await readEpisodeFacts(leadOf(clinic), ALL_TIME))
    expect(all.shown?.episodes).toBe(25)
    expect(therapists.map(({ name, shown }) => [name, shown?.episodes ?? null])).toEqual([
      ['Ana Reyes', 12],
      ['Ben Okafor', null],
      ['Cy Young', null],
    ])
  })
})
