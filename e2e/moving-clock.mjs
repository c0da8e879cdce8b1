import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/**
 * Loaded before everything else into the processes of one test server, so that weeks can pass in a minute: every
 * 'now' is moved by the number of days that a file holds. The product itself knows nothing of it.
 */
const file = process.env.E2E_CLOCK
const RealDate = Date
const DAY = 86_400_000
const READ_EVERY_MS = 50
let days = 0
let readAt = Number.NEGATIVE_INFINITY

function moved() {
  if (performance.now() - readAt > READ_EVERY_MS) {
    readAt = performance.now()
    try {
      days = Number(readFileSync(file, 'utf8')) || 0
    } catch {
      days = 0
    }
  }
  return RealDate.now() + days * DAY
}

if (file)
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [moved()] : values, newTarget),
    apply: () => new RealDate(moved()).toString(),
    get: (target, name, receiver) => (name === 'now' ? moved : Reflect.get(target, name, receiver)),
  })
