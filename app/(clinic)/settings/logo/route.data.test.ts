import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { clinicLogos } from '@/db/schema/clinic-logos'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { isFromOwnPages } from '@/lib/auth/origin'
import { testTherapist } from '@/lib/auth/testing'
import { signedInTherapist } from '@/lib/auth/therapist'
import { OWNER_KEY, SEND_KEY } from '@/lib/form-state'
import { POST } from './route'

// Who is signed in comes from a cookie, and a page to draw again is the framework's: neither is in a unit of this size.
vi.mock('@/lib/auth/therapist', () => ({ signedInTherapist: vi.fn() }))
vi.mock('@/lib/auth/origin', () => ({ isFromOwnPages: vi.fn() }))
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }))

useTestDatabase()

const drawn = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 20, channels: 3, background } })
    .png()
    .toBuffer()

async function post(bytes: Buffer, key: string, owner?: string): Promise<number> {
  const body = new FormData()
  body.set('logo', new File([new Uint8Array(bytes)], 'logo.png'))
  body.set(SEND_KEY, key)
  if (owner !== undefined) body.set(OWNER_KEY, owner)
  return (await POST(new Request('http://localhost/logo', { method: 'POST', body }))).status
}

/** A lead of a new clinic, who is signed in. */
async function givenLead() {
  const clinicId = await givenClinic()
  const lead = { ...testTherapist(clinicId, await givenTherapist(clinicId)), role: 'lead' } as const
  vi.mocked(isFromOwnPages).mockResolvedValue(true)
  vi.mocked(signedInTherapist).mockResolvedValue(lead)
  return lead
}

it('A logo that is sent again under its key is one, and another takes its place under its own', async () => {
  const { clinicId } = await givenLead()
  const [blue, red, key] = [await drawn('#369'), await drawn('#933'), randomUUID()]
  expect(await Promise.all([post(blue, key), post(blue, key)])).toEqual([200, 200])
  expect(await post(red, key)).toBe(409)
  expect(await post(red, randomUUID())).toBe(200)
  expect(await inClinic(clinicId, (tx) => tx.select().from(clinicLogos))).toHaveLength(2)
})

it('A logo is saved from a page that its sender opened, and not from one that somebody else left open', async () => {
  const { clinicId, id } = await givenLead()
  const blue = await drawn('#369')
  expect(await post(blue, randomUUID(), randomUUID())).toBe(409)
  expect(await inClinic(clinicId, (tx) => tx.select().from(clinicLogos))).toEqual([])
  expect(await post(blue, randomUUID(), id)).toBe(200)
})
