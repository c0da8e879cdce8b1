import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawing, type Piece } from './piece'
import { type Item, pagesOf, stack } from './stack'

const PAGE = 100

/** A piece that is known again on its page by a line as long as its number. */
const block = (number: number, height: number): Piece =>
  drawing(height, (x, y) => [{ kind: 'line', from: [x, y], to: [x + number, y], width: 1 }])

/** Lines of ten points, any of which may begin a page. */
const lines = (numbers: readonly number[]): Piece => ({
  ...stack(numbers.map((number) => block(number, 10))),
  split: ({ left }) => {
    const count = Math.min(Math.floor(left / 10), numbers.length - 1)
    return count < 1 ? null : [lines(numbers.slice(0, count)), lines(numbers.slice(count))]
  },
})

/** The numbers on each page, in the order in which they are drawn, and whether each is inside it. */
const numbersOf = (pages: readonly Piece[]): readonly (readonly number[])[] =>
  pages.map((page) =>
    page.marks(0, 0).map((mark) => {
      if (mark.kind !== 'line') throw new Error(mark.kind)
      expect(mark.from[1]).toBeLessThan(PAGE)
      return mark.to[0]
    }),
  )

const laid = (items: readonly Item[], first?: number) => numbersOf(pagesOf(items, PAGE, first))

describe('Pages', () => {
  it('hold as much as fits, without room above the first', () => {
    expect(laid([1, 2, 3].map((number) => ({ piece: block(number, 45), gap: 10 })))).toEqual([[1, 2], [3]])
  })

  it('may begin with one that holds less', () => {
    expect(
      laid(
        [1, 2, 3].map((number) => ({ piece: block(number, 40) })),
        50,
      ),
    ).toEqual([[1], [2, 3]])
  })

  it('leave no heading at their foot', () => {
    const items = [
      { piece: block(1, 60) },
      { piece: block(2, 20), leads: true },
      { piece: block(3, 10), leads: true },
      { piece: block(4, 20) },
    ]
    expect(laid(items)).toEqual([[1], [2, 3, 4]])
  })

  it('split what may be split, and nothing that is whole', () => {
    const parts = { piece: lines([2, 3, 4, 5]), whole: false }
    expect(laid([{ piece: block(1, 75) }, parts])).toEqual([
      [1, 2, 3],
      [4, 5],
    ])
    expect(laid([{ piece: block(1, 75) }, { ...parts, whole: true }])).toEqual([[1], [2, 3, 4, 5]])
  })

  it('split what is whole when no page holds it', () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
    expect(laid([{ piece: lines(numbers), whole: true }])).toEqual([numbers.slice(0, 10), [11, 12]])
  })

  it('take the tighter form where it then fits, and only there', () => {
    const item = { piece: block(2, 50), tighter: () => block(3, 30), whole: true }
    expect(laid([{ piece: block(1, 60) }, item])).toEqual([[1, 3]])
    expect(laid([{ piece: block(1, 40) }, item])).toEqual([[1, 2]])
    expect(laid([{ piece: block(1, 80) }, item])).toEqual([[1], [2]])
  })

  it('take the roomiest form that fits', () => {
    const roomier = [() => block(2, 90), () => block(3, 70)]
    expect(laid([{ piece: block(1, 50), roomier }])).toEqual([[2]])
    expect(laid([{ piece: block(4, 20) }, { piece: block(1, 50), roomier }])).toEqual([[4, 3]])
    expect(laid([{ piece: block(4, 40) }, { piece: block(1, 50), roomier }])).toEqual([[4, 1]])
  })

  it('lose nothing, keep the order, and are never empty, whatever stands on them', () => {
    const item = fc.record({
      height: fc.integer({ min: 1, max: 9 }),
      count: fc.integer({ min: 1, max: 25 }),
      gap: fc.integer({ min: 0, max: 30 }),
      leads: fc.boolean(),
      whole: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (wished) => {
        let number = 0
        const items = wished.map(({ height, count, ...rest }): Item => {
          const numbers = Array.from({ length: count }, () => (number += 1))
          return { ...rest, piece: count === 1 ? block(numbers[0] ?? 0, height * 10) : lines(numbers) }
        })
        const pages = laid(items)
        expect(pages.flat()).toEqual(Array.from({ length: number }, (_, index) => index + 1))
        expect(pages.every(({ length }) => length > 0)).toBe(true)
      }),
    )
  })
})
