import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { statementsOf } from '@/bench/sent-statements'
import { useTestDatabase } from '@/db/testing'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { askedDays } from '@/lib/clinical/progress/asked-days'
import { day } from '@/lib/clinical/testing'
import type { Weekday } from '@/lib/clinical/vocabulary'
import { givenChart, givenProgram } from '@/lib/progress/testing'
import { listHomePrograms } from './reads'

useTestDatabase()

const on = (slug: ExerciseSlug, weekdays: readonly Weekday[]) => {
  const { dosage, ...rest } = defaultPrescription(slug, randomUUID())
  return { ...rest, dosage: { ...dosage, daysPerWeek: weekdays.length }, weekdays }
}
const openedOn = day('2026-03-02')

it('lists each home program with its exercises and the days it asks for, and leaves its lines in the database', async () => {
  const given = await givenChart(openedOn)
  const programs = [
    [on('bird-dog', ['mon', 'wed', 'fri']), on('walking', ['tue', 'fri'])],
    [defaultPrescription('walking', randomUUID())],
  ]
  for (const [index, lines] of programs.entries()) await givenProgram(given, index + 1, openedOn, lines)
  const listed = await listHomePrograms(given.chart)
  expect(listed.map(({ number, exercises, daysPerWeek }) => [number, exercises, daysPerWeek])).toEqual(
    programs.map((lines, index) => [index + 1, lines.length, askedDays(lines).count]).toReversed(),
  )
  expect(listed[1]?.daysPerWeek).toBe(4)
  const asked = await statementsOf(() => listHomePrograms(given.chart))
  expect(asked.filter(({ text }) => text.includes('home_programs'))).toHaveLength(1)
  expect(asked.filter(({ text }) => /, "home_programs"\."prescriptions"/.test(text))).toEqual([])
})
