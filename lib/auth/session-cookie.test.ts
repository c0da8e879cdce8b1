import { afterEach, expect, it, vi } from 'vitest'

async function cookieAt(address: string | undefined) {
  vi.resetModules()
  vi.stubEnv('NEXTAUTH_URL', address)
  return (await import('./session-cookie')).sessionCookie()
}

afterEach(() => {
  vi.unstubAllEnvs()
})

it.each([
  ['https://clinic.example', '__Host-next-auth.session-token', true],
  ['http://localhost:3100', 'next-auth.session-token', false],
  [undefined, 'next-auth.session-token', false],
])('at %s the session cookie is %s', async (address, name, secure) => {
  expect(await cookieAt(address)).toEqual({
    name,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  })
})
