import { describe, expect, it } from 'vitest'
import { fileNameOf, madeAtOf, outdated } from './retention'

const HOUR = 3_600_000
const last = new Date('2026-03-31T23:10:00Z')
const hourly = (count: number): string[] =>
  Array.from({ length: count }, (_, hour) => fileNameOf(new Date(last.getTime() - hour * HOUR)))

describe('Backups that are kept', () => {
  it('are named by when they were made', () => {
    expect(fileNameOf(last)).toBe('plumbline-2026-03-31T23-10-00Z.backup')
    expect(madeAtOf(fileNameOf(last, 'by-hand'))).toEqual(last)
    expect(madeAtOf('letter.txt')).toBeUndefined()
  })

  it('are 24 of the last hours, 7 of days and 4 of weeks', () => {
    const names = hourly(24 * 60)
    const gone = outdated(names)
    const kept = names.filter((name) => !gone.includes(name))
    expect(kept.slice(0, 24)).toEqual(names.slice(0, 24))
    // Of the seven days the newest hour is among the hours; of the weeks, at most two are among the days.
    expect(kept.length).toBeGreaterThanOrEqual(24 + 6 + 2)
    expect(kept.length).toBeLessThanOrEqual(24 + 6 + 4)
    const oldest = madeAtOf(kept.at(-1) ?? '')?.getTime() ?? 0
    expect(last.getTime() - oldest).toBeGreaterThanOrEqual(20 * 24 * HOUR)
  })

  it('stay where there are few, or where somebody made them by hand', () => {
    expect(outdated(hourly(24))).toEqual([])
    const byHand = Array.from({ length: 90 }, (_, day) =>
      fileNameOf(new Date(last.getTime() - day * 24 * HOUR), 'by-hand'),
    )
    expect(outdated([...byHand, 'letter.txt'])).toEqual([])
  })

  it('from before a migration are the last five', () => {
    const names = Array.from({ length: 8 }, (_, day) =>
      fileNameOf(new Date(last.getTime() - day * 24 * HOUR), 'before-migration'),
    )
    expect(outdated(names)).toEqual(names.slice(5))
  })
})
