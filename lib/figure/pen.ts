import type { Dot } from './camera'

/** Steps per centimetre of a path: finer than any print of it, and whole numbers keep it short. */
export const STEPS = 5

const stepsOf = (length: number): number => Math.round(length * STEPS)

/**
 * Writes SVG path data in whole steps relative to where the pen is. Rounded places are subtracted, never rounded differences, so no
 * error adds up.
 */
export class Pen {
  #text = ''
  #x = 0
  #y = 0

  moveTo([x, y]: Dot): this {
    this.#x = stepsOf(x)
    this.#y = stepsOf(y)
    this.#text += `M${this.#x}`
    this.#number(this.#y)
    return this
  }

  lineTo(to: Dot): this {
    this.#text += 'l'
    return this.#end(to, true)
  }

  /** A quadratic curve: the bend, then where it ends. */
  curveTo([x, y]: Dot, to: Dot): this {
    this.#text += `q${stepsOf(x) - this.#x}`
    this.#number(stepsOf(y) - this.#y)
    return this.#end(to)
  }

  /** Round a circle or an ellipse, counterclockwise as seen. */
  arcTo(to: Dot, [rx, ry]: readonly [number, number], turn = 0, isLarge = false): this {
    this.#text += `a${Math.max(1, stepsOf(rx))} ${Math.max(1, stepsOf(ry))} ${Math.round(turn)} ${isLarge ? 1 : 0} 0`
    return this.#end(to)
  }

  close(): string {
    return `${this.#text}z`
  }

  open(): string {
    return this.#text
  }

  /** A minus sign parts two numbers as well as a space. */
  #number(steps: number, isFirst = false): void {
    this.#text += steps < 0 || isFirst ? steps : ` ${steps}`
  }

  #end([toX, toY]: Dot, isFirst = false): this {
    const [x, y] = [stepsOf(toX), stepsOf(toY)]
    this.#number(x - this.#x, isFirst)
    this.#number(y - this.#y)
    this.#x = x
    this.#y = y
    return this
  }
}
