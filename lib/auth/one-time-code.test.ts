import { describe, expect, it } from 'vitest'
import { addressOfSecret, codeAt, newSecret, stepOfCode } from './one-time-code'

/** The key of RFC 6238, appendix B, in base 32, and its codes: the last six of the eight digits that stand there. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const atSecond = (second: number): Date => new Date(second * 1000)

describe('The code of a moment', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('after %i seconds is the standard’s: %s', (second, code) => {
    expect(codeAt(SECRET, atSecond(second))).toBe(code)
    expect(stepOfCode(SECRET, code, atSecond(second))).toBe(Math.floor(second / 30))
  })

  it('belongs to its own step, also when it is given one step later or earlier, and to none beyond', () => {
    const step = 40_000_000
    const code = codeAt(SECRET, atSecond(step * 30))
    const given = [-31, -30, -1, 0, 29, 30, 59, 60].map((late) =>
      stepOfCode(SECRET, code, atSecond(step * 30 + late)),
    )
    expect(given).toEqual([undefined, step, step, step, step, step, step, undefined])
  })
})

describe('A secret', () => {
  it('has 160 bits in base 32, and is another one each time', () => {
    const secrets = new Set(Array.from({ length: 50 }, newSecret))
    expect(secrets.size).toBe(50)
    for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  })

  it('is scanned with whose it is and where, and makes the same codes in the app', () => {
    const address = new URL(addressOfSecret(SECRET, 'maya@clinic.example', 'Riverside Physio'))
    expect(address.protocol).toBe('otpauth:')
    expect(decodeURIComponent(address.pathname)).toContain('maya@clinic.example')
    expect(Object.fromEntries(address.searchParams)).toEqual({
      issuer: 'Plumbline, Riverside Physio',
      secret: SECRET,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    })
  })
})
