import { describe, expect, it } from 'vitest'
import { type CaseloadPlace, openPlace, sealPlace } from './caseload-place'

const CLINIC = 'a clinic'
const PLACE: CaseloadPlace = {
  sort: 'pain',
  descending: true,
  part: 0,
  value: '7',
  nameKey: 'amara osei',
  id: '7b0f5d0e-6f5e-4d43-9c0a-0d1b7c1f2a3b',
}

describe('A place in the list', () => {
  it('comes back as it was sealed', () => {
    expect(openPlace(CLINIC, sealPlace(CLINIC, PLACE))).toEqual(PLACE)
  })

  it('shows no name to whoever reads the address', () => {
    const sealed = sealPlace(CLINIC, PLACE)
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('amara')
    expect(sealed).toMatch(/^[\w-]+$/)
  })

  it.each([
    ['another clinic’s', () => sealPlace('another clinic', PLACE)],
    ['a changed one', () => `${sealPlace(CLINIC, PLACE).slice(0, -2)}AA`],
    ['a cut one', () => sealPlace(CLINIC, PLACE).slice(0, 20)],
    ['nonsense', () => "1'; drop table patients"],
    ['nothing', () => ''],
  ])('is none when it is %s', (_, sealed) => {
    expect(openPlace(CLINIC, sealed())).toBeUndefined()
  })
})
