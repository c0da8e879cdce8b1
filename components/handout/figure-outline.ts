/** One stroke of a pen, in steps: where it goes, and for a curve by which two points. */
export type Stroke =
  | { readonly does: 'moveTo' | 'lineTo'; readonly points: readonly [number, number] }
  | { readonly does: 'bezierCurveTo'; readonly points: readonly number[] }
  | { readonly does: 'closePath'; readonly points: readonly [] }

type Dot = readonly [number, number]

const TOKEN = /[Mlqaz]|-?\d+(?:\.\d+)?/g

/** Whole steps: finer than any print of them, and few digits in the file. */
const whole = (value: number): number => Math.round(value)

const curve = (a: Dot, b: Dot, to: Dot): Stroke => ({
  does: 'bezierCurveTo',
  points: [...a, ...b, ...to].map(whole),
})

/** A curve with one bend as one with two, exactly. */
function bend([x, y]: Dot, [cx, cy]: Dot, [toX, toY]: Dot): Stroke {
  return curve(
    [x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y)],
    [toX + (2 / 3) * (cx - toX), toY + (2 / 3) * (cy - toY)],
    [toX, toY],
  )
}

type Ellipse = { readonly rx: number; readonly ry: number; readonly turn: number; readonly isLarge: boolean }

/** The middle of an ellipse through two dots, counterclockwise as seen (SVG 2, appendix B.2.4), and its radii, enlarged when they are too short. */
function middleOf([x, y]: Dot, [toX, toY]: Dot, { rx, ry, turn, isLarge }: Ellipse) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [dx, dy] = [(x - toX) / 2, (y - toY) / 2]
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx]
  const stretch = Math.max(1, Math.sqrt((px / rx) ** 2 + (py / ry) ** 2))
  const [a, b] = [rx * stretch, ry * stretch]
  const left = Math.max(0, (a * b) ** 2 - (a * py) ** 2 - (b * px) ** 2)
  const share = Math.sqrt(left / ((a * py) ** 2 + (b * px) ** 2 || 1)) * (isLarge ? 1 : -1)
  const [mx, my] = [(share * a * py) / b, (-share * b * px) / a]
  const start = Math.atan2((py - my) / b, (px - mx) / a)
  const end = Math.atan2((-py - my) / b, (-px - mx) / a)
  const sweep = end > start ? end - start - 2 * Math.PI : end - start
  return {
    middle: [cos * mx - sin * my + (x + toX) / 2, sin * mx + cos * my + (y + toY) / 2] as Dot,
    radii: [a, b] as Dot,
    start,
    sweep,
  }
}

/** How far a curve may be off the circle, in steps: less than whole steps are. */
const OFF = 0.4

/** How far one curve for so much of a circle is off it (T. Goldapp, 1991). */
const offBy = (angle: number, radius: number): number =>
  ((2 / 27) * radius * Math.sin(angle / 4) ** 6) / Math.cos(angle / 4) ** 2

/** As few curves as are near enough: a small half circle is one, and half of all curves are in such. */
function countOf(sweep: number, radius: number): number {
  let count = Math.max(1, Math.ceil(sweep / Math.PI - 1e-9))
  while (offBy(sweep / count, radius) > OFF) count += 1
  return count
}

/** An arc as curves. */
function arc(from: Dot, to: Dot, ellipse: Ellipse): readonly Stroke[] {
  const { middle, radii, start, sweep } = middleOf(from, to, ellipse)
  const [cos, sin] = [Math.cos(ellipse.turn), Math.sin(ellipse.turn)]
  const count = countOf(Math.abs(sweep), Math.max(...radii))
  const step = sweep / count
  const handle = (4 / 3) * Math.tan(step / 4)
  const at = (angle: number, along: number): Dot => {
    const x = radii[0] * (Math.cos(angle) - along * Math.sin(angle))
    const y = radii[1] * (Math.sin(angle) + along * Math.cos(angle))
    return [middle[0] + cos * x - sin * y, middle[1] + sin * x + cos * y]
  }
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [start + index * step, start + (index + 1) * step]
    return curve(at(a, handle), at(b, -handle), index === count - 1 ? to : at(b, 0))
  })
}

/** What the pen of the figures wrote, stroke by stroke. */
export function outlineOf(path: string): readonly Stroke[] {
  const tokens = path.match(TOKEN) ?? []
  const strokes: Stroke[] = []
  let at = 0
  let place: Dot = [0, 0]
  const number = (): number => Number(tokens[at++])
  const ahead = (): Dot => [place[0] + number(), place[1] + number()]
  while (at < tokens.length) {
    const command = tokens[at++]
    if (command === 'M') {
      place = [number(), number()]
      strokes.push({ does: 'moveTo', points: place })
    } else if (command === 'l') {
      place = ahead()
      strokes.push({ does: 'lineTo', points: place })
    } else if (command === 'q') {
      const by = ahead()
      const to = ahead()
      strokes.push(bend(place, by, to))
      place = to
    } else if (command === 'a') {
      const ellipse = {
        rx: number(),
        ry: number(),
        turn: (number() * Math.PI) / 180,
        isLarge: number() === 1,
      }
      number()
      const to = ahead()
      strokes.push(...arc(place, to, ellipse))
      place = to
    } else strokes.push({ does: 'closePath', points: [] })
  }
  return strokes
}
