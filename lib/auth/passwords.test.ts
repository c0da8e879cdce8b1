import { describe, expect, it } from 'vitest'
import { hashPassword, isPassword } from './passwords'

describe('A password', () => {
  it('is kept as argon2id, at the cost that OWASP recommends, under a salt of its own', async () => {
    const hashes = await Promise.all(['one and the same', 'one and the same'].map(hashPassword))
    for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(hashes[0]).not.toBe(hashes[1])
  })

  it('is the right one however its letters are composed, and no other is', async () => {
    const hash = await hashPassword('vélo rouge à midi')
    expect(await isPassword('vélo rouge à midi'.normalize('NFD'), hash)).toBe(true)
    expect(await isPassword('velo rouge a midi', hash)).toBe(false)
    expect(await isPassword('', hash)).toBe(false)
  })

  it('of an unknown account is none, not even the one that is compared for the sake of time', async () => {
    expect(await isPassword('nobody has this password', undefined)).toBe(false)
    expect(await isPassword('another', undefined)).toBe(false)
  })
})
