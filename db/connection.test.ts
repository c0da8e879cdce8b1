import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { connection } from './connection'

afterEach(() => vi.unstubAllEnvs())

it('The build never opens the database', async () => {
  const folder = join(tmpdir(), `plumbline-build-${randomUUID()}`)
  vi.stubEnv('NEXT_PHASE', 'phase-production-build')
  vi.stubEnv('PLUMBLINE_DATA', folder)
  await expect(connection()).rejects.toThrow('The build must not open the database')
  expect(existsSync(folder)).toBe(false)
})
