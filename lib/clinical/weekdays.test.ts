import { describe, expect, it } from 'vitest'
import { defaultPrescription } from './default-prescription'
import { dosageWords } from './dosage-words'
import type { PlanDraft, Prescription } from './plan'
import { applyCommand, type PlanCommand } from './plan-commands'
import { planBurden } from './plan-burden'

const PLAN: PlanDraft = { prescriptions: [defaultPrescription('glute-bridge', 'a')], answers: [] }

function after(...commands: PlanCommand[]): Prescription {
  const draft = commands.reduce((before, command) => {
    const result = applyCommand(before, command)
    if ('refused' in result) throw new Error(result.refused)
    return result.draft
  }, PLAN)
  const [line] = draft.prescriptions
  if (!line) throw new Error('The plan has a line')
  return line
}

const onThreeDays: PlanCommand = { do: 'set-weekdays', id: 'a', weekdays: ['fri', 'mon', 'wed', 'mon'] }

const walk = (id: string, weekdays: Prescription['weekdays']): Prescription => {
  const line = defaultPrescription('walking', id)
  return { ...line, weekdays, dosage: { ...line.dosage, durationMinutes: 10, sessionsPerDay: 1 } }
}

describe('Days of the week', () => {
  it('are kept in their order, each once, and counted', () => {
    const { weekdays, dosage } = after(onThreeDays)
    expect([weekdays, dosage.daysPerWeek]).toEqual([['mon', 'wed', 'fri'], 3])
  })

  it('are said by name, on the page too', () => {
    expect(dosageWords(after(onThreeDays)).at(-1)).toBe('Monday, Wednesday and Friday')
  })

  it('are open again once another number of days is given', () => {
    expect(
      after(onThreeDays, { do: 'set-dosage', id: 'a', dosage: { daysPerWeek: 4 } }).weekdays,
    ).toBeUndefined()
    expect(after(onThreeDays, { do: 'set-dosage', id: 'a', dosage: { reps: 8 } }).weekdays).toHaveLength(3)
  })

  it('can be left open again, and then keep their number', () => {
    const { weekdays, dosage } = after(onThreeDays, { do: 'set-weekdays', id: 'a', weekdays: null })
    expect([weekdays, dosage.daysPerWeek]).toEqual([undefined, 3])
  })

  it('are never none', () => {
    expect(applyCommand(PLAN, { do: 'set-weekdays', id: 'a', weekdays: [] })).toEqual({
      refused: 'Choose at least one day, or leave the days open.',
    })
  })

  it('make the fullest day the one that is told', () => {
    expect(planBurden([walk('a', ['mon', 'wed']), walk('b', ['mon']), walk('c', ['tue'])])).toMatchObject({
      minutesPerDay: 20,
      daysDiffer: true,
    })
    expect(planBurden([walk('a', undefined), walk('b', undefined)])).toMatchObject({
      minutesPerDay: 20,
      daysDiffer: false,
    })
  })
})
