import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A drill in small, as `npm run drill` runs it in full; it ends with 1 where a bar was missed. */
async function drill(name: string): Promise<{ readonly status: unknown; readonly says: string }> {
  const args = [
    '--conditions=react-server',
    '--import',
    'tsx',
    join('scripts', `drill-${name}.ts`),
    '--quick',
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let says = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      says += text.toString()
    })
  const [status]: unknown[] = await once(child, 'close')
  return { status, says }
}

describe('In small, as drilled in full', { timeout: 240_000 }, () => {
  it('a power cut takes along nothing that was acknowledged, and what the stock file system promised', async () => {
    const { status, says } = await drill('power')
    expect(says).toMatch(/that the stock file system fails: [12]\n/)
    expect(status, says).toBe(0)
  })

  it('of several that start on one data folder, one owns it, and no row is lost', async () => {
    const { status, says } = await drill('double-start')
    expect(says).toMatch(/with exactly one owner, named in the lock: 3\n/)
    expect(status, says).toBe(0)
  })
})
