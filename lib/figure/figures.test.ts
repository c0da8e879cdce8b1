import { describe, expect, it } from 'vitest'
import type { Figure } from './figure'
import { FIGURES } from './figures'
import { firstCare } from './figures/first-care'
import { liftingForms } from './figures/lifting-forms'
import { drawnPoses, pictureAt } from './picture'
import { faultsAt, movedBy } from './testing-pose-faults'
import { reachOf } from './reach'

const ALL: readonly (readonly [string, Figure])[] = [
  ...Object.entries(FIGURES),
  ...Object.entries(firstCare),
  ...Object.entries(liftingForms).flatMap(([form, { like, notLike }]) => [
    [`${form}, like this`, like] as const,
    [`${form}, not like this`, notLike] as const,
  ]),
]

/** The poses and three moments on the way from each to the next. */
const momentsOf = ({ poses }: Figure): readonly number[] => {
  const steps = (poses.length - 1) * 4
  return Array.from({ length: steps + 1 }, (_, index) => index / steps)
}

/** Which limbs are given by angles and which by what they reach: this cannot change on the way. */
const formOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? 'place'
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([name]) =>
              ['root', 'legs', 'arms', 'left', 'right', 'foot', 'grip', 'palm', 'on'].includes(name),
            )
            .map(([name, inner]) => [name, formOf(inner)]),
        )
      : value

describe.each(ALL)('%s', (_, figure) => {
  it('is a pose a person can take at every moment, on what carries it', () => {
    expect(
      momentsOf(figure).flatMap((share) => faultsAt(figure, share).map((fault) => `${share}: ${fault}`)),
    ).toEqual([])
  })

  it('ends somewhere else than it starts', () => {
    expect(movedBy(figure)).toBeGreaterThanOrEqual(3)
  })

  it('keeps the form of its limbs, so that it can move', () => {
    const [first, ...others] = figure.poses.map(formOf)
    for (const other of others) expect(other).toEqual(first)
  })

  it('stays inside its frame, in whole steps of the pen', () => {
    const { x, y, width, height } = drawnPoses(figure).frame
    const paths = momentsOf(figure).flatMap((share) =>
      pictureAt(figure, share, share === 0).shapes.map(({ path }) => path),
    )
    for (const path of paths) expect(path).toMatch(/^[Mlqaz\d -]+$/)
    const { left, top, right, bottom } = reachOf(paths)
    expect(left).toBeGreaterThanOrEqual(x)
    expect(right).toBeLessThanOrEqual(x + width)
    expect(top).toBeGreaterThanOrEqual(y)
    expect(bottom).toBeLessThanOrEqual(y + height)
  })

  it('says the movement in words', () => {
    expect(figure.says.length).toBeGreaterThan(20)
    expect(figure.says.endsWith('.')).toBe(true)
  })
})
