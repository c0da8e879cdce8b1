import { expect, it } from 'vitest'
import { lookCookie, lookCookieName } from './look-cookie'

it.each([
  [true, '__Host-theme=dark; path=/; max-age=31536000; samesite=lax; secure'],
  [false, 'theme=dark; path=/; max-age=31536000; samesite=lax'],
])('a cookie for the look of a page, behind https: %s', (isHttps, cookie) => {
  expect(lookCookie('theme', 'dark', isHttps)).toBe(cookie)
  expect(cookie.startsWith(`${lookCookieName('theme', isHttps)}=`)).toBe(true)
  expect(lookCookie('theme', null, isHttps)).toContain('theme=; path=/; max-age=0;')
})
