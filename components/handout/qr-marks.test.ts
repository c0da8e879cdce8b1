import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { codePiece, darkRuns } from './qr-marks'

const ADDRESS = 'https://plumbline.clinic.example/c#7K3M-0ABC-9XYZ-QRST'
const MILLIMETER = 72 / 25.4

describe('A code on paper', () => {
  it('is dark where the code of its address is, and nowhere else', () => {
    const { modules, runs } = darkRuns(ADDRESS)
    const drawn = Array.from({ length: modules }, () => Array.from({ length: modules }, () => false))
    for (const [line, from, length] of runs) drawn[line]?.fill(true, from, from + length)
    expect(drawn).toEqual(encode(ADDRESS, { ecc: 'M', border: 0 }).data)
  })

  it('is large enough for any phone, with four modules of blank on every side', () => {
    const side = 72
    const { piece, width } = codePiece(ADDRESS, side)
    const { modules } = darkRuns(ADDRESS)
    expect(side / modules).toBeGreaterThan(0.35 * MILLIMETER)
    expect(width).toBeCloseTo(side + (8 * side) / modules)
    expect(piece.height).toBe(width)
    const areas = piece.marks(100, 200).flatMap((mark) => (mark.kind === 'area' ? [mark] : []))
    const blank = (4 * side) / modules
    expect(Math.min(...areas.map(({ area }) => area.x))).toBeCloseTo(100 + blank)
    expect(Math.max(...areas.map(({ area }) => area.x + area.width))).toBeCloseTo(100 + width - blank)
    expect(Math.min(...areas.map(({ area }) => area.y))).toBeCloseTo(200 + blank)
    expect(Math.max(...areas.map(({ area }) => area.y + area.height))).toBeCloseTo(200 + width - blank, 0)
    expect(new Set(areas.map(({ tone }) => tone))).toEqual(new Set(['ink']))
  })
})
