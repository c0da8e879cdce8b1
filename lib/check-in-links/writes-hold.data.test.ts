import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { openLink } from '@/lib/auth/link-access'
import { givenLink, givenVerifiedDevice } from './testing'
import { turnOffLink } from './writes'
import { holdLink } from './writes-hold'

useTestDatabase()
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')

const at = new Date('2026-03-02T09:00:00Z')
const after = (hours: number): Date => new Date(at.getTime() + hours * 3_600_000)
const END = 24 * 400

async function givenAccess() {
  const link = await givenLink(at)
  return { ...link, access: await openLink(await givenVerifiedDevice(link.token, at), at) }
}
type Opened = Awaited<ReturnType<typeof givenAccess>>

const hold = ({ clinicId, access }: Pick<Opened, 'clinicId' | 'access'>, moment: Date) =>
  inClinic(clinicId, (tx) => holdLink(tx, access, moment))

describe('What is sent through a link', () => {
  it('is taken until the link ends', async () => {
    const opened = await givenAccess()
    await expect(hold(opened, new Date(after(END).getTime() - 1))).resolves.toBeUndefined()
    await expect(hold(opened, after(END))).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is not taken once the link was turned off, though it was opened before', async () => {
    const opened = await givenAccess()
    await turnOffLink(opened.chart, opened.episodeId, after(1))
    await expect(hold(opened, after(1))).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is not taken through a link that is not there', async () => {
    const { clinicId, access } = await givenAccess()
    const none = { ...access, linkId: randomUUID() }
    await expect(hold({ clinicId, access: none }, at)).rejects.toMatchObject({ code: 'not-found' })
  })
})
