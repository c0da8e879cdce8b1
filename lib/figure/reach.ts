/** How far paths reach, in steps of the pen. */
type Reach = { left: number; top: number; right: number; bottom: number }

const nowhere = (): Reach => ({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity })

const [SPACE, MINUS, ZERO, NINE] = [32, 45, 48, 57]

function cover(reach: Reach, x: number, y: number): void {
  if (x < reach.left) reach.left = x
  if (x > reach.right) reach.right = x
  if (y < reach.top) reach.top = y
  if (y > reach.bottom) reach.bottom = y
}

/** An end of a limb bulges less than the margin around a picture; an arc that goes round more than that counts as its whole circle. */
function coverArc(reach: Reach, x: number, y: number, numbers: readonly number[]): void {
  const [rx = 0, ry = 0, , , , dx = 0, dy = 0] = numbers
  if (Math.sqrt(dx * dx + dy * dy) / 2 > Math.max(rx, ry) * 0.8) {
    cover(reach, x + dx / 2 - rx, y + dy / 2 - ry)
    cover(reach, x + dx / 2 + rx, y + dy / 2 + ry)
  }
  cover(reach, x + dx, y + dy)
}

/** Reads a path of the pen by code unit, in one go: this happens for every shape of every figure on a page. */
function widen(reach: Reach, path: string): void {
  let [x, y, command, at] = [0, 0, '', 0]
  const numbers: number[] = []
  const flush = (): void => {
    const [a = 0, b = 0, c = 0, d = 0] = numbers
    if (command === 'M') [x, y] = [a, b]
    else if (command === 'q') {
      cover(reach, x + a, y + b)
      ;[x, y] = [x + c, y + d]
    } else if (command === 'a') {
      coverArc(reach, x, y, numbers)
      ;[x, y] = [x + (numbers[5] ?? 0), y + (numbers[6] ?? 0)]
    } else if (command === 'l') [x, y] = [x + a, y + b]
    cover(reach, x, y)
    numbers.length = 0
  }
  while (at < path.length) {
    let code = path.charCodeAt(at)
    if (code !== SPACE && code !== MINUS && (code < ZERO || code > NINE)) {
      if (numbers.length > 0) flush()
      command = path.charAt(at)
      at += 1
    } else {
      let [value, sign] = [0, 1]
      if (code === MINUS) sign = -1
      if (code === MINUS || code === SPACE) at += 1
      for (code = path.charCodeAt(at); code >= ZERO && code <= NINE; code = path.charCodeAt(at)) {
        value = value * 10 + code - ZERO
        at += 1
      }
      numbers.push(sign * value)
    }
  }
  if (numbers.length > 0) flush()
}

/** What paths of the pen cover together, roughly: the places they go through, the bends of their curves and their disks. */
export function reachOf(paths: Iterable<string>): Readonly<Reach> {
  const reach = nowhere()
  for (const path of paths) widen(reach, path)
  return reach
}
