import { assert, property, uuid } from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readToken, TOKEN_LETTERS, writtenToken } from './schema'
import { derivedToken, tokenHash } from './token'

const link = {
  clinicId: '0b8f0f6e-0000-4000-8000-000000000001',
  linkId: '0b8f0f6e-0000-4000-8000-000000000002',
}

/** With another secret: the environment is read once for each load. */
async function derivedUnder(secret: string): Promise<string> {
  vi.resetModules()
  vi.stubEnv('NEXTAUTH_SECRET', secret)
  return (await import('./token')).derivedToken(link)
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('A token', () => {
  it('is sixteen letters, the same for the same link, another for another link or clinic', () => {
    const token = derivedToken(link)
    expect(token).toMatch(new RegExp(`^[${TOKEN_LETTERS}]{16}$`))
    expect(derivedToken({ ...link })).toBe(token)
    expect(derivedToken({ ...link, linkId: link.clinicId })).not.toBe(token)
    expect(derivedToken({ clinicId: link.linkId, linkId: link.clinicId })).not.toBe(token)
  })

  it('is another one under another secret', async () => {
    const one = await derivedUnder('a-secret-for-tests-only-0123456789abcdef')
    expect(await derivedUnder('a-secret-for-tests-only-0123456789abcdef')).toBe(one)
    expect(await derivedUnder('another-secret-for-tests-0123456789abcd')).not.toBe(one)
  })

  it('stays the one that stands on papers which are out', async () => {
    expect(await derivedUnder('a-secret-for-tests-only-0123456789abcdef')).toBe('9QEDYS8VZS4XHDM1')
  })

  it('uses every letter about as often as any other', () => {
    const counts = new Map<string, number>()
    for (let number = 0; number < 4000; number += 1)
      for (const letter of derivedToken({ ...link, linkId: String(number) }))
        counts.set(letter, (counts.get(letter) ?? 0) + 1)
    expect(counts.size).toBe(32)
    expect(Math.min(...counts.values())).toBeGreaterThan(1750)
    expect(Math.max(...counts.values())).toBeLessThan(2250)
  })

  it('has no letter that follows from the one before it', () => {
    const pairs = new Set<string>()
    for (let number = 0; number < 4000; number += 1) {
      const token = derivedToken({ ...link, linkId: String(number) })
      for (let place = 1; place < token.length; place += 1) pairs.add(token.slice(place - 1, place + 1))
    }
    expect(pairs.size).toBe(32 * 32)
  })

  it('is stored as its SHA-256', () => {
    expect(tokenHash('0000000000000000')).toBe(
      'fcdb4b423f4e5283afa249d762ef6aef150e91fccd810d43e5e719d14512dec7',
    )
  })
})

describe('Reading a token', () => {
  it.each([
    ['7K3M-0ABC-9XYZ-QRST', '7K3M0ABC9XYZQRST'],
    ['7k3m 0abc 9xyz qrst', '7K3M0ABC9XYZQRST'],
    [' 7k3m-Oabc-9xyz-qrst\n', '7K3M0ABC9XYZQRST'],
    ['iIlL-0000-0000-0000', '1111000000000000'],
    ['7K3M–0ABC—9XYZ QRST', '7K3M0ABC9XYZQRST'],
  ])('forgives how it was typed: %s', (typed, token) => expect(readToken(typed)).toBe(token))

  it.each(['', '7K3M', '7K3M-0ABC-9XYZ-QRSU', '7K3M-0ABC-9XYZ-QRST-0', '7K3M-0ABC-9XYZ-QRS!'])(
    'takes no other text for one: %j',
    (typed) => expect(readToken(typed)).toBeUndefined(),
  )

  it('reads back what was written', () => {
    assert(
      property(uuid(), uuid(), (clinicId, linkId) => {
        const token = derivedToken({ clinicId, linkId })
        expect(writtenToken(token)).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/)
        expect(readToken(writtenToken(token).toLowerCase())).toBe(token)
      }),
    )
  })
})
