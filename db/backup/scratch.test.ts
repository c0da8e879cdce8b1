import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hostOf } from '../embedded/stop'
import { inScratch, sweepScratches } from './scratch'

let near = ''
beforeEach(() => {
  near = mkdtempSync(join(tmpdir(), 'plumbline-scratch-'))
})
afterEach(() => rmSync(near, { recursive: true, force: true }))

const CHECKS = `
  import { inScratch } from './db/backup/scratch.ts'
  await inScratch(
    process.argv[1],
    async ({ pool }) => {
      await pool.query('create table records (name text)')
      console.log('at it')
      await new Promise((done) => setTimeout(done, 600_000))
    },
    () => {},
  )`

/** A process that checks a backup, and is in the middle of it. */
async function givenACheck(): Promise<ChildProcess> {
  const node = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', CHECKS, near]
  const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

const folders = (): string[] => readdirSync(near).filter((name) => statSync(join(near, name)).isDirectory())

describe('A scratch database', { timeout: 240_000 }, () => {
  it('is for its owner only, and gone when it was looked at, or could not be', async () => {
    const seen = await inScratch(
      near,
      async () => folders().map((name) => statSync(join(near, name)).mode & 0o777),
      (modes) => modes,
    )
    expect(seen).toEqual([0o700])
    const failing = inScratch(near, () => Promise.reject(new Error('the disk is full')), String)
    await expect(failing).rejects.toThrow('the disk is full')
    expect(readdirSync(near)).toEqual([])
  })

  it('has hours for a statement, since nobody waits for it: a large table is checked in one', async () => {
    const [program = ''] = await inScratch(
      near,
      async () =>
        folders().map((name) => {
          const pid = String(hostOf(join(near, name)))
          return spawnSync('ps', ['-ww', '-o', 'args=', '-p', pid], { encoding: 'utf8' }).stdout.trim()
        }),
      (programs) => programs,
    )
    expect(program).toMatch(/host\.mjs/)
    expect(Number(program.split(' ').at(-1))).toBeGreaterThanOrEqual(6 * 3_600_000)
  })

  it('that somebody is at work in stays; once its process was killed it goes', async () => {
    const check = await givenACheck()
    await sweepScratches(near)
    expect(folders()).toHaveLength(1)
    check.kill('SIGKILL')
    await once(check, 'exit')
    await sweepScratches(near)
    expect(readdirSync(near)).toEqual([])
  })

  it('that the version before left among the backups goes; nothing else does', async () => {
    mkdirSync(join(near, '.scratch-x1Y2z3', 'database'), { recursive: true })
    mkdirSync(join(near, 'database'))
    await sweepScratches(near)
    expect(readdirSync(near)).toEqual(['database'])
    await expect(sweepScratches(join(near, 'nowhere'))).resolves.toBeUndefined()
  })
})
