import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lockByFile } from './lock-by-file.mjs'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-lock-'))
const newPath = (): string => join(folder, randomUUID())

afterAll(() => rmSync(folder, { recursive: true }))

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

describe('A lock without flock', () => {
  it('is had by one at a time, and by the next when it was given back', () => {
    const path = newPath()
    const giveBack = lockByFile(path)
    expect(giveBack).toBeDefined()
    expect(lockByFile(path)).toBeUndefined()
    giveBack?.()
    expect(existsSync(path)).toBe(false)
    expect(lockByFile(path)).toBeDefined()
  })

  it('is taken from a process that is gone', async () => {
    const path = newPath()
    writeFileSync(path, `${await deadProcess()}\n\n`)
    expect(lockByFile(path)).toBeDefined()
    expect(readFileSync(path, 'utf8').split('\n')[0]).toBe(String(process.pid))
  })

  it('is taken when its number belongs to a younger process now', () => {
    const path = newPath()
    writeFileSync(path, `${process.ppid}\nlong ago\n`)
    expect(lockByFile(path)).toBeDefined()
  })

  it('is never taken from a live process, even when nobody knows when that started', () => {
    const path = newPath()
    writeFileSync(path, `${process.ppid}\n\n`)
    expect(lockByFile(path)).toBeUndefined()
    expect(readFileSync(path, 'utf8')).toBe(`${process.ppid}\n\n`)
  })
})
