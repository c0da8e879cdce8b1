import { afterEach, describe, expect, it, vi } from 'vitest'

/** A fresh process: the environment is read once. */
async function keysOf(master: string) {
  vi.resetModules()
  vi.stubEnv('PLUMBLINE_KEY', master)
  return import('./keys')
}

afterEach(() => vi.unstubAllEnvs())

describe('Keys of the installation', () => {
  it('are the same for the same PLUMBLINE_KEY, and others for each purpose', async () => {
    const first = (await keysOf('a'.repeat(64))).keyFor('backup')
    const again = await keysOf('a'.repeat(64))
    expect(first).toHaveLength(32)
    expect(again.keyFor('backup')).toEqual(first)
    expect(again.keyFor('audit')).not.toEqual(first)
    expect((await keysOf('b'.repeat(64))).keyFor('backup')).not.toEqual(first)
  })

  it('are not made up where PLUMBLINE_KEY is missing', async () => {
    const { keyFor } = await keysOf('')
    expect(() => keyFor('audit')).toThrow('PLUMBLINE_KEY is missing')
  })
})
