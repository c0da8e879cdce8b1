import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { stopInput } from './schema'
import { isSigned, stopLinks } from './stop-link'

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
vi.stubEnv('NEXTAUTH_URL', 'https://plumbline.example')

const who = { clinicId: randomUUID(), patientId: randomUUID() }
const linkOf = (address: string) => stopInput.parse(Object.fromEntries(new URL(address).searchParams))

describe('A link that stops reminders', () => {
  it('leads to us, and is ours for this patient of this clinic alone', () => {
    const { page, oneClick } = stopLinks(who, 'es')
    expect(page).toMatch(/^https:\/\/plumbline\.example\/reminders\/stop\?/)
    expect(oneClick).toMatch(/^https:\/\/plumbline\.example\/reminders\/stop\/one-click\?/)
    const link = linkOf(page)
    expect(linkOf(oneClick)).toEqual(link)
    expect(isSigned(link)).toBe(true)
    expect(isSigned({ ...link, patient: randomUUID() })).toBe(false)
    expect(isSigned({ ...link, clinic: randomUUID() })).toBe(false)
    expect(isSigned({ ...link, clinic: link.patient, patient: link.clinic })).toBe(false)
    expect(isSigned({ ...link, signature: `${link.signature}x` })).toBe(false)
  })

  it('stays good in mails that were sent by an earlier release', () => {
    const mailed = {
      clinic: '0b8f0f6e-0000-4000-8000-000000000001',
      patient: '0b8f0f6e-0000-4000-8000-000000000002',
      signature: 'HblBJYrEApczYE2ATEq_131i9Be34MlzTZA1ZqEZxIk',
      language: 'es',
    }
    expect(isSigned(stopInput.parse(mailed))).toBe(true)
  })
})
