import { once } from 'node:events'
import { getPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'

/** A thread that gives way, and says how it stands. */
const GIVES_WAY = `
  const { parentPort } = require('node:worker_threads')
  const { readlinkSync } = require('node:fs')
  const { getPriority } = require('node:os')
  require('tsx/esm/api').register()
  import(${JSON.stringify(new URL('./give-way.ts', import.meta.url).href)}).then(({ giveWay }) => {
    giveWay()
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
    parentPort.postMessage(getPriority(thread))
  })`

it.skipIf(process.platform !== 'linux')(
  'A thread that makes papers goes after those that make pages, which stay as they were',
  async () => {
    const before = getPriority(process.pid)
    const [priority] = await once(new Worker(GIVES_WAY, { eval: true }), 'message')
    expect(priority).toBeGreaterThan(before)
    expect(getPriority(process.pid)).toBe(before)
  },
  30_000,
)
