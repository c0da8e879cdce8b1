import { encode } from 'uqr'
import { drawing, type Piece } from './typeset/piece'

/** Blank modules around a code, as the standard asks for. */
const QUIET = 4
/** Runs of two lines overlap by so little that no seam between them is printed. */
const OVERLAP = 0.06

/** Where the dark runs of a code are: the line, where it begins, and how many modules it is long. */
export function darkRuns(text: string): {
  readonly modules: number
  readonly runs: readonly (readonly [line: number, from: number, length: number])[]
} {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const runs = data.flatMap((line, row) => {
    const found: (readonly [number, number, number])[] = []
    for (let from = 0; from < size; from += 1) {
      let end = from
      while (line[end]) end += 1
      if (end > from) found.push([row, from, end - from])
      from = end
    }
    return found
  })
  return { modules: size, runs }
}

/** A code to scan, so many points wide without the blank around it, which is part of the piece. */
export function codePiece(text: string, width: number): { readonly piece: Piece; readonly width: number } {
  const { modules, runs } = darkRuns(text)
  const side = width / modules
  const whole = width + 2 * QUIET * side
  const piece = drawing(whole, (x, y) =>
    runs.map(([line, from, length]) => ({
      kind: 'area',
      tone: 'ink',
      area: {
        x: x + (QUIET + from) * side,
        y: y + (QUIET + line) * side,
        width: length * side,
        height: side + OVERLAP,
      },
    })),
  )
  return { piece, width: whole }
}
