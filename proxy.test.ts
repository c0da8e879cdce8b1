import { NextRequest } from 'next/server'
import { describe, expect, it, vi } from 'vitest'
import { proxy } from './proxy'

vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')

const answer = (headers: Record<string, string> = {}, path = '/patients?sort=name') =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers }))
const nonceOf = (policy: string | null): string | undefined => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]

describe('Every page', () => {
  it('runs only the scripts of its own answer, and loads nothing from elsewhere', () => {
    const policy = answer().headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toMatch(/unsafe-|https?:/)
    expect(nonceOf(policy)).not.toBe(nonceOf(answer().headers.get('content-security-policy')))
  })

  it('is kept by no cache', () => {
    expect(answer().headers.get('cache-control')).toBe('private, no-store')
  })

  it('learns where the request went from the request alone', () => {
    const claimed = { 'x-plumbline-path': '//evil.example', 'x-nonce': 'theirs' }
    const { headers } = answer(claimed)
    expect(headers.get('x-middleware-request-x-plumbline-path')).toBe('/patients?sort=name')
    expect(headers.get('x-middleware-request-x-nonce')).toBe(
      nonceOf(headers.get('content-security-policy')) ?? '',
    )
  })

  it('lets a handout be kept as its handler says, and nothing that is kept outlive a sign-in', () => {
    const handout = answer({}, '/patients/p/home-programs/h/handout?size=large').headers
    expect(handout.get('cache-control')).toBeNull()
    expect(handout.get('content-security-policy')).toContain("default-src 'self'")
    for (const path of ['/patients/p/home-programs/h', '/patients/p/home-programs/h/handout/more'])
      expect(answer({}, path).headers.get('cache-control')).toBe('private, no-store')
    expect(answer({}, '/sign-in').headers.get('clear-site-data')).toBe('"cache"')
    expect(answer().headers.get('clear-site-data')).toBeNull()
  })

  it.each(['/catalog/photos/some-id', '/settings/logo/some-id', '/c/photos/some-id'])(
    'leaves a picture to the handler, which allows it less, and nothing beside it: %s',
    (path) => {
      const picture = answer({ 'x-plumbline-path': '//evil.example' }, path).headers
      expect([picture.get('content-security-policy'), picture.get('cache-control')]).toEqual([null, null])
      expect(picture.get('x-middleware-request-x-plumbline-path')).toBe(path)
      for (const other of [`${path}/more`, path.replace('some-id', ''), '/catalog', '/settings/logo'])
        expect(answer({}, other).headers.get('content-security-policy')).toContain("default-src 'self'")
    },
  )
})

it('The page of a broken frame is nobody’s address', () => {
  expect(answer({}, '/_global-error').status).toBe(404)
})

const asked = (method: string, headers: Record<string, string>, path = '/patients/new') =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { method, headers })).status

describe('A request that may change something', () => {
  it('is read when it comes from our own pages, and from nowhere else', () => {
    expect(asked('POST', { origin: 'http://localhost:3000' })).toBe(200)
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      for (const headers of [
        {},
        { origin: 'null' },
        { origin: 'https://evil.example' },
        { origin: 'http://localhost:3001' },
        { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      ])
        expect(asked(method, headers)).toBe(403)
  })

  it('is refused in words that nobody may frame, and that load nothing', () => {
    const refusal = proxy(new NextRequest('http://localhost:3000/patients/new', { method: 'POST' }))
    expect(refusal.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  })

  it('may come from a mail program where one click takes its reader off the list', () => {
    expect(asked('POST', {}, '/reminders/stop/one-click')).toBe(200)
    expect(asked('POST', {}, '/reminders/stop')).toBe(403)
  })
})

describe('The patient’s own page', () => {
  it.each(['/c', '/c/open', '/c/photos/some-id'])('names itself to no one: %s', (path) => {
    expect(answer({}, path).headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('may keep itself on the phone, and is otherwise held as every page is', () => {
    const policy = answer({}, '/c').headers.get('content-security-policy') ?? ''
    expect(policy).toContain("worker-src 'self'")
    expect(policy).toContain("manifest-src 'self'")
    expect(policy).toContain("default-src 'self'")
    expect(answer({}, '/c').headers.get('cache-control')).toContain('no-store')
  })

  it.each(['/', '/catalog', '/conditions', '/clinic'])('is no other: %s', (path) => {
    const { headers } = answer({}, path)
    expect(headers.get('referrer-policy')).toBeNull()
    expect(headers.get('content-security-policy')).not.toContain('worker-src')
  })
})
