import { describe, expect, it } from 'vitest'
import { seal, unseal } from './seal'

const key = Buffer.alloc(32, 1)
const ABOUT = 'clinic:therapist'

describe('A sealed text', () => {
  it('opens with its key and for whom it was sealed, and is sealed otherwise each time', () => {
    const [one, other] = [seal('zwölf Schildkröten', ABOUT, key), seal('zwölf Schildkröten', ABOUT, key)]
    expect(one).not.toBe(other)
    for (const sealed of [one, other]) expect(unseal(sealed, ABOUT, key)).toBe('zwölf Schildkröten')
    expect(unseal(seal('', ABOUT, key), ABOUT, key)).toBe('')
  })

  it('has a nonce of twelve bytes and a tag of sixteen', () => {
    expect(Buffer.from(seal('12345', ABOUT, key), 'base64')).toHaveLength(12 + 16 + 5)
  })

  it('opens neither with another key nor for somebody else', () => {
    const sealed = seal('secret', ABOUT, key)
    expect(() => unseal(sealed, ABOUT, Buffer.alloc(32, 2))).toThrow()
    expect(() => unseal(sealed, 'clinic:colleague', key)).toThrow()
  })

  it('does not open once a byte of it was changed, wherever, or its end was cut off', () => {
    const bytes = Buffer.from(seal('secret', ABOUT, key), 'base64')
    for (const place of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(() => unseal(changed.toString('base64'), ABOUT, key)).toThrow()
    }
    for (const length of [0, 12, 20, 28])
      expect(() => unseal(bytes.subarray(0, length).toString('base64'), ABOUT, key)).toThrow()
  })
})
