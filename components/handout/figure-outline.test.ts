import { describe, expect, it } from 'vitest'
import { outlineOf } from './figure-outline'

const endOf = (points: readonly number[]): readonly number[] => points.slice(-2)

describe('What the pen of the figures wrote', () => {
  it('is read stroke by stroke, and ends where it began when it is closed', () => {
    expect(outlineOf('M10 20l5-5q10 0 10 10z')).toEqual([
      { does: 'moveTo', points: [10, 20] },
      { does: 'lineTo', points: [15, 15] },
      { does: 'bezierCurveTo', points: [22, 15, 25, 18, 25, 25] },
      { does: 'lineTo', points: [10, 20] },
    ])
  })

  it.each([
    ['a circle in halves', 'M100 0a100 100 0 0 0-200 0a100 100 0 0 0 200 0z', 4],
    ['a small arc', 'M100 0a100 100 0 0 0-100-100', 1],
    ['a large arc', 'M100 0a100 100 0 1 0-100 100', 3],
  ])('has %s as curves on the circle', (_, path, count) => {
    const curves = outlineOf(path).filter(({ does }) => does === 'bezierCurveTo')
    expect(curves).toHaveLength(count)
    for (const { points } of curves) {
      const [x = 0, y = 0] = endOf(points)
      expect(Math.abs(Math.hypot(x, y) - 100)).toBeLessThan(0.2)
    }
  })

  it('goes counterclockwise as seen, as the pen does', () => {
    const [, first] = outlineOf('M100 0a100 100 0 0 0-200 0z')
    expect(endOf(first?.points ?? [])).toEqual([0, -100])
  })
})
