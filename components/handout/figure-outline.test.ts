import { describe, expect, it } from 'vitest'
import { outlineOf } from './figure-outline'

const endOf = (points: readonly number[]): readonly number[] => points.slice(-2)

describe('What the pen of the figures wrote', () => {
  it('is read stroke by stroke', () => {
    expect(outlineOf('M10 20l5-5q10 0 10 10z')).toEqual([
      { does: 'moveTo', points: [10, 20] },
      { does: 'lineTo', points: [15, 15] },
      { does: 'bezierCurveTo', points: [22, 15, 25, 18, 25, 25] },
      { does: 'closePath', points: [] },
    ])
  })

  it.each([
    ['a circle in halves', 'M100 0a100 100 0 0 0-200 0a100 100 0 0 0 200 0z', 100, 4],
    ['a small arc', 'M100 0a100 100 0 0 0-100-100', 100, 1],
    ['a large arc', 'M100 0a100 100 0 1 0-100 100', 100, 2],
    ['a small half circle', 'M20 0a20 20 0 0 0-40 0', 20, 1],
  ])('has %s as few curves on the circle', (_, path, radius, count) => {
    const strokes = outlineOf(path)
    expect(strokes.filter(({ does }) => does === 'bezierCurveTo')).toHaveLength(count)
    let [fromX = 0, fromY = 0] = endOf(strokes[0]?.points ?? [])
    for (const { points } of strokes.slice(1).filter(({ does }) => does === 'bezierCurveTo')) {
      const [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0] = points
      for (const share of [0.2, 0.5, 0.8, 1]) {
        const [a, b, c, d] = [
          (1 - share) ** 3,
          3 * share * (1 - share) ** 2,
          3 * share ** 2 * (1 - share),
          share ** 3,
        ]
        const off =
          Math.hypot(a * fromX + b * ax + c * bx + d * x, a * fromY + b * ay + c * by + d * y) - radius
        expect(Math.abs(off)).toBeLessThan(1)
      }
      ;[fromX, fromY] = [x, y]
    }
  })

  it('goes counterclockwise as seen, as the pen does', () => {
    const [, first] = outlineOf('M100 0a100 100 0 0 0-200 0z')
    expect(endOf(first?.points ?? [])).toEqual([0, -100])
  })
})
