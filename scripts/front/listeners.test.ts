import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { Listeners } from './listeners.mjs'
import { listening } from './testing'

const CROWD = 200

/** Another process, in which so many come at once, each with a request. @returns a file that is there when all have come */
function crowd(port: number): string {
  const allCame = join(tmpdir(), `plumbline-crowd-${randomUUID()}`)
  const script = `
    const [port, allCame] = process.argv.slice(1)
    let came = 0
    for (let i = 0; i < ${CROWD}; i += 1) {
      const socket = require('node:net').connect(port, '127.0.0.1', () => {
        if ((came += 1) === ${CROWD}) require('node:fs').writeFileSync(allCame, '')
      })
      socket.write('GET / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n')
      socket.on('error', () => {})
    }`
  const people = spawn(process.execPath, ['-e', script, String(port), allCame], { stdio: 'ignore' })
  onTestFinished(() => {
    people.kill()
    rmSync(allCame, { force: true })
  })
  return allCame
}

/** A server that answers, and how many it has answered. */
function countingServer() {
  let count = 0
  const server = createServer((_, response) => {
    count += 1
    response.end('Here.')
  })
  return { server, answered: () => count }
}

/** How many turns of the loop it takes until everybody of a crowd that came during a long one is answered. */
async function turnsUntilAnswered(isMultiplied: boolean): Promise<number> {
  const { server, answered } = countingServer()
  const port = await listening(server)
  const listeners = new Listeners(server)
  if (isMultiplied) await listeners.multiply()
  const allCame = crowd(port)
  // One long turn.
  while (!existsSync(allCame));
  let turns = 0
  for (; answered() < CROWD; turns += 1) await nextTurn()
  await listeners.close()
  return turns
}

it('a crowd that came while the server was busy is let in within a few turns of its loop', async () => {
  expect(await turnsUntilAnswered(true)).toBeLessThan(CROWD / 4)
})

it('which one socket alone does one by one', async () => {
  expect(await turnsUntilAnswered(false)).toBeGreaterThanOrEqual(CROWD)
})

it('nobody who comes while the socket is being shared goes without an answer', async () => {
  const { server, answered } = countingServer()
  const port = await listening(server)
  const listeners = new Listeners(server)
  const sharing = listeners.multiply()
  crowd(port)
  // Busy, so that sharing takes its time.
  while (answered() < CROWD) {
    for (const until = performance.now() + 10; performance.now() < until;);
    await nextTurn()
  }
  await sharing
  await listeners.close()
  expect(answered()).toBe(CROWD)
})

it('who is being answered when the server ends gets the answer, whichever listener let them in', async () => {
  const gate = new EventEmitter().setMaxListeners(0)
  const server = createServer((_, response) => {
    gate.once('open', () => response.writeHead(200, { connection: 'close' }).end('Here.'))
  })
  const address = `http://127.0.0.1:${await listening(server)}`
  const listeners = new Listeners(server)
  await listeners.multiply()
  const asked = Array.from({ length: 40 }, async () => (await fetch(address)).text())
  while (gate.listenerCount('open') < asked.length) await nextTurn()
  let isClosed = false
  const closing = listeners.close().then(() => {
    isClosed = true
  })
  await expect(fetch(address)).rejects.toThrow()
  expect(isClosed).toBe(false)
  gate.emit('open')
  expect(await Promise.all(asked)).toEqual(asked.map(() => 'Here.'))
  await closing
})
