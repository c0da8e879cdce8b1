import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { proxy } from './proxy'

const answer = (headers: Record<string, string> = {}, path = '/patients?sort=name') =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers }))
const nonceOf = (policy: string | null): string | undefined => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]

describe('Every page', () => {
  it('runs only the scripts of its own answer, and loads nothing from elsewhere', () => {
    const policy = answer().headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(/script-src [^;]*/.exec(policy)?.[0]).not.toMatch(/unsafe-inline|unsafe-eval|https?:/)
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

  it('leaves a photo to the handler, which allows it less, and nothing beside it', () => {
    const photo = answer({ 'x-plumbline-path': '//evil.example' }, '/catalog/photos/some-id').headers
    expect([photo.get('content-security-policy'), photo.get('cache-control')]).toEqual([null, null])
    expect(photo.get('x-middleware-request-x-plumbline-path')).toBe('/catalog/photos/some-id')
    for (const path of ['/catalog/photos/', '/catalog/photos/some-id/more', '/catalog'])
      expect(answer({}, path).headers.get('content-security-policy')).toContain("default-src 'self'")
  })
})
