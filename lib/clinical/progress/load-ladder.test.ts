import { describe, expect, it } from 'vitest'
import type { ExerciseSlug } from '../catalog'
import { defaultPrescription } from '../default-prescription'
import type { Load } from '../dosage'
import type { IssuedLines } from '../recovery/last-prescribed'
import { day } from '../testing'
import { ladderInWords, loadLadders } from './load-ladder'

type Line = readonly [exercise: ExerciseSlug, amount: number | null, unit?: Load['unit']]

const issued = (on: string, ...lines: readonly Line[]): IssuedLines => ({
  issuedOn: day(on),
  prescriptions: lines.map(([exercise, amount, unit = 'kg'], index) => {
    const line = defaultPrescription(exercise, String(index))
    return { ...line, load: { ...line.load, amount, unit: amount === null ? null : unit } }
  }),
})

const end = day('2026-03-31')

const steps = (...programs: readonly IssuedLines[]): string[] =>
  loadLadders(programs, end).map(
    (ladder) =>
      `${ladder.exercise}: ${ladder.steps.map(({ from, to, amount }) => `${amount} ${from.slice(5)}/${to.slice(5)}`).join(', ')} ${ladder.unit}`,
  )

describe('The ladder of prescribed loads', () => {
  it('holds each load from its program to the day before the next', () => {
    expect(steps(issued('2026-03-02', ['back-squat', 20]), issued('2026-03-16', ['back-squat', 25]))).toEqual(
      ['back-squat: 20 03-02/03-15, 25 03-16/03-31 kg'],
    )
  })

  it.each<[string, IssuedLines[], string[]]>([
    ['nothing where no load has a number', [issued('2026-03-02', ['bird-dog', null])], []],
    [
      'one step where the load stayed',
      [issued('2026-03-02', ['back-squat', 20]), issued('2026-03-16', ['back-squat', 20])],
      ['back-squat: 20 03-02/03-31 kg'],
    ],
    [
      'a gap where a program left it out',
      [
        issued('2026-03-02', ['back-squat', 20]),
        issued('2026-03-09', ['bird-dog', null]),
        issued('2026-03-16', ['back-squat', 20]),
      ],
      ['back-squat: 20 03-02/03-08, 20 03-16/03-31 kg'],
    ],
    [
      'a gap where the number was left open, and no guess',
      [
        issued('2026-03-02', ['back-squat', 20]),
        issued('2026-03-09', ['back-squat', null]),
        issued('2026-03-16', ['back-squat', 30]),
      ],
      ['back-squat: 20 03-02/03-08, 30 03-16/03-31 kg'],
    ],
    [
      'the later of two programs of one day',
      [issued('2026-03-02', ['back-squat', 40]), issued('2026-03-02', ['back-squat', 20])],
      ['back-squat: 20 03-02/03-31 kg'],
    ],
    [
      'the heavier of two lines',
      [issued('2026-03-02', ['back-squat', 20], ['back-squat', 40], ['back-squat', 40])],
      ['back-squat: 40 03-02/03-31 kg'],
    ],
    [
      'another unit by itself, without converting',
      [issued('2026-03-02', ['back-squat', 20]), issued('2026-03-16', ['back-squat', 45, 'lb'])],
      ['back-squat: 20 03-02/03-15 kg', 'back-squat: 45 03-16/03-31 lb'],
    ],
  ])('draws %s', (_says, programs, ladders) => {
    expect(steps(...programs)).toEqual(ladders)
  })

  it('is said in its order', () => {
    const [ladder] = loadLadders(
      [issued('2026-03-02', ['back-squat', 20]), issued('2026-03-16', ['back-squat', 32.5])],
      end,
    )
    expect(ladder && ladderInWords(ladder)).toBe('20, 32.5 kg')
  })
})
