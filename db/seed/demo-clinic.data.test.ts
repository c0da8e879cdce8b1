import { eq, isNotNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { contentByLanguage } from '@/lib/clinical/stored-handout'
import { CONDITIONS, PHASES } from '@/lib/clinical/vocabulary'
import { inClinic, outsideClinics } from '../client'
import { assessments, clearances } from '../schema/assessments'
import { auditEvents } from '../schema/audit-events'
import { checkIns } from '../schema/check-ins'
import { clinics, signInNames, therapists } from '../schema/clinics'
import { homePrograms } from '../schema/home-programs'
import { ownExercises } from '../schema/own-exercises'
import { episodes, patients } from '../schema/patients'
import { useTestDatabase } from '../testing'
import { seedDemoClinic } from './demo-clinic'

useTestDatabase({ fresh: true })

const TODAY = '2026-11-23' as CalendarDate
/** At the clinic two in the morning of that day. */
const AT = new Date('2026-11-23T07:00:00Z')
const FILL_WITHIN = 120_000

let clinicId = ''
beforeAll(async () => {
  await seedDemoClinic(TODAY, AT)
  const [name] = await outsideClinics((tx) => tx.select().from(signInNames).limit(1))
  clinicId = name?.clinicId ?? ''
}, FILL_WITHIN)

describe('The demo clinic', () => {
  it('has forty patients of three therapists, one of whom leads, a front desk and an administrator', async () => {
    const team = await inClinic(clinicId, (tx) => tx.select().from(therapists))
    expect(team.map(({ role }) => role).toSorted()).toEqual([
      'admin',
      'front_desk',
      'lead',
      'therapist',
      'therapist',
    ])
    const people = await inClinic(clinicId, (tx) => tx.select().from(patients))
    expect(people).toHaveLength(40)
    expect(new Set(people.map(({ assignedTherapistId }) => assignedTherapistId)).size).toBe(3)
  })

  it('has nothing on its record that is still to come, whatever the hour', async () => {
    const events = await inClinic(clinicId, (tx) => tx.select().from(auditEvents))
    expect(events.filter(({ at }) => at > AT)).toEqual([])
    expect(events.some(({ at }) => at.getTime() === AT.getTime())).toBe(true)
  })

  it('shows every condition and every phase, precautions and flags, cleared and not', async () => {
    const found = await inClinic(clinicId, (tx) => tx.select().from(assessments))
    expect(new Set(found.flatMap(({ conditions }) => conditions ?? []))).toEqual(new Set(CONDITIONS))
    expect(new Set(found.map(({ phase }) => phase))).toEqual(new Set(PHASES))
    expect(found.some(({ precautions }) => (precautions ?? []).length > 0)).toBe(true)
    const flagged = found.filter(({ redFlagScreen }) => Object.values(redFlagScreen).includes(true))
    const cleared = await inClinic(clinicId, (tx) => tx.select().from(clearances))
    expect(cleared.length).toBeGreaterThan(0)
    expect(flagged.length).toBeGreaterThan(cleared.length)
  })

  it('has people whose papers are in Spanish, and in English for who reads them here', async () => {
    const spoken = await inClinic(clinicId, (tx) =>
      tx
        .select({ content: homePrograms.content, translations: homePrograms.translations })
        .from(homePrograms)
        .innerJoin(patients, eq(patients.id, homePrograms.patientId))
        .where(eq(patients.language, 'es')),
    )
    const languages = spoken.map(({ content, translations }) =>
      [...contentByLanguage(content, translations).keys()].join(),
    )
    expect(languages.length).toBeGreaterThan(3)
    expect(new Set(languages)).toEqual(new Set(['es,en']))
  })

  it('has exercises of its own, assessed and not', async () => {
    const own = await inClinic(clinicId, (tx) => tx.select().from(ownExercises))
    expect(new Set(own.map(({ demands }) => demands === null))).toEqual(new Set([false, true]))
  })

  it('looks current: check-ins up to yesterday, nothing from tomorrow', async () => {
    const days = (await inClinic(clinicId, (tx) => tx.select().from(checkIns))).map(({ day }) => day)
    expect(days.toSorted().at(-1)).toBe(addDays(TODAY, -1))
    const issued = await inClinic(clinicId, (tx) => tx.select().from(homePrograms))
    expect(issued.length).toBeGreaterThan(40)
    expect(issued.every(({ issuedOn }) => issuedOn <= TODAY)).toBe(true)
  })

  it('lies in the bounds that the app keeps: a check-in in the time of its program, one event for each', async () => {
    const [days, issued, events] = await inClinic(clinicId, async (tx) => [
      await tx.select().from(checkIns),
      await tx.select().from(homePrograms),
      await tx.select().from(auditEvents).where(eq(auditEvents.action, 'check-in.recorded')),
    ])
    const programs = new Map(issued.map((program) => [program.id, program]))
    const misplaced = days.filter((checkIn) => {
      const program = programs.get(checkIn.homeProgramId)
      return !program || checkIn.day < program.issuedOn || checkIn.episodeId !== program.episodeId
    })
    expect(misplaced).toEqual([])
    expect(new Set(events.map(({ object }) => object.checkIn))).toEqual(new Set(days.map(({ id }) => id)))
  })

  it('has people who were discharged', async () => {
    const over = await inClinic(clinicId, (tx) =>
      tx.select().from(episodes).where(isNotNull(episodes.dischargedOn)),
    )
    expect(over.length).toBeGreaterThan(2)
  })

  it('is filled once', async () => {
    await seedDemoClinic(TODAY, AT)
    const again = await inClinic(clinicId, (tx) => tx.select().from(clinics).where(eq(clinics.id, clinicId)))
    expect(again).toHaveLength(1)
    expect(await outsideClinics((tx) => tx.select().from(signInNames))).toHaveLength(5)
    expect(await inClinic(clinicId, (tx) => tx.select().from(patients))).toHaveLength(40)
  })
})
