import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { day } from '@/lib/clinical/testing'
import type { Weekday } from '@/lib/clinical/vocabulary'
import { listCaseload } from './reads-caseload'
import { caseloadQuery } from './search'

useTestDatabase()

const TODAY = day('2026-03-20')
const NOW = new Date('2026-03-20T09:00:00Z')

const line = (slug: ExerciseSlug, weekdays: readonly Weekday[]) => {
  const { dosage, ...rest } = defaultPrescription(slug, randomUUID())
  return { ...rest, dosage: { ...dosage, daysPerWeek: weekdays.length }, weekdays }
}

it('asks for the days that any line of the program names, although none names them all', async () => {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId)
  const patient = await givenPatient(clinicId, therapistId)
  const episode = await givenEpisode(clinicId, therapistId, patient)
  const program = randomUUID()
  const lines = [line('bird-dog', ['mon', 'wed', 'fri']), line('walking', ['tue', 'thu'])]
  const run = (statement: ReturnType<typeof sql>) => inClinic(clinicId, (tx) => tx.execute(statement))
  await run(sql`insert into home_programs (clinic_id, id, patient_id, episode_id, number, issued_on, issued_at,
      issued_by, rule_version, prescriptions, picture, review, answers, clearances, content)
    values (${clinicId}, ${program}, ${patient}, ${episode}, 1, '2026-01-10', '2026-01-10T10:00:00Z', ${therapistId},
      'test', ${JSON.stringify(lines)}::jsonb, '{}', '{}', '[]', '[]', '{}')`)
  // Monday, Wednesday and Friday of two weeks: three of five.
  for (const on of ['2026-03-09', '2026-03-11', '2026-03-13', '2026-03-16', '2026-03-18', '2026-03-20'])
    await run(sql`insert into check_ins (clinic_id, id, episode_id, home_program_id, day, done, note, recorded_by,
        recorded_at)
      values (${clinicId}, ${randomUUID()}, ${episode}, ${program}, ${on}, 'all', '', ${therapistId}, ${NOW.toISOString()})`)
  const therapist = testTherapist(clinicId, therapistId)
  const { rows } = await listCaseload(therapist, caseloadQuery.parse({}), {
    search: '',
    today: TODAY,
    at: NOW,
  })
  expect(rows[0]?.adherence).toBeCloseTo(6 / 10)
})
