import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** The environment is read once for each load. */
async function addressBehind(proxy: '1' | undefined, forwarded: unknown) {
  vi.resetModules()
  vi.stubEnv('TRUST_PROXY', proxy)
  return (await import('./request-address')).addressOf(forwarded)
}

it.each([
  ['the one that a trusted proxy saw last', '1', '10.0.0.1, 203.0.113.7 ', '203.0.113.7'],
  ['the only one it saw', '1', '203.0.113.7', '203.0.113.7'],
  ['none, where no proxy is trusted', undefined, '203.0.113.7', undefined],
  ['none, where the proxy says none', '1', undefined, undefined],
  ['none, where the header came as something else', '1', ['203.0.113.7'], undefined],
] as const)('the address of a request is %s', async (_, proxy, forwarded, address) => {
  expect(await addressBehind(proxy, forwarded)).toBe(address)
})
