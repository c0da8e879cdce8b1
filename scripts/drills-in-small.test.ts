import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A drill in small, as `npm run drill` runs it in full; it ends with 1 where a bar was missed. */
function drill(name: string): { readonly status: number | null; readonly says: string } {
  const args = [
    '--conditions=react-server',
    '--import',
    'tsx',
    join('scripts', `drill-${name}.ts`),
    '--quick',
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, says: `${stdout}${stderr}` }
}

describe('In small, as drilled in full', { timeout: 240_000 }, () => {
  it('a power cut takes along nothing that was acknowledged, and what the stock file system promised', () => {
    const { status, says } = drill('power')
    expect(says).toMatch(/that the stock file system fails: [12]\n/)
    expect(status, says).toBe(0)
  })

  it('of several that start on one data folder, one owns it, and no row is lost', () => {
    const { status, says } = drill('double-start')
    expect(says).toMatch(/with exactly one owner, named in the lock: 3\n/)
    expect(status, says).toBe(0)
  })
})
