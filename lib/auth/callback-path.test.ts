import { describe, expect, it } from 'vitest'
import { callbackPath } from './callback-path'

describe('The way back after sign-in', () => {
  it.each([
    ['/patients', '/patients'],
    ['/patients?q=a&sort=name', '/patients?q=a&sort=name'],
    ['/a/../patients', '/patients'],
    ['patients', '/'],
    ['/a/\\evil.example', '/'],
    ['/paciëntes', '/'],
    ['/patients/a b', '/'],
    ['/patients#top', '/patients'],
    [undefined, '/'],
    ['', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/patients\n//evil.example', '/'],
    ['/a/..//evil.example', '/'],
  ])('%s leads to %s', (wanted, path) => {
    expect(callbackPath(wanted)).toBe(path)
  })
})
