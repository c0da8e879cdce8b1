import { expect, it, vi } from 'vitest'
import { testTherapist } from '@/lib/auth/testing'
import { signedInTherapist } from '@/lib/auth/therapist'
import { staySignedIn } from './actions'

// Who is signed in, and from which page, comes with a request: there is none in a unit of this size.
vi.mock('@/lib/auth/therapist', () => ({ signedInTherapist: vi.fn() }))
vi.mock('@/lib/auth/origin', () => ({ requireOwnOrigin: vi.fn() }))

it.each([
  ['goes on for who opened it', testTherapist('clinic', 'maya'), true],
  ['stays covered for a colleague who signed in meanwhile', testTherapist('clinic', 'ben'), false],
  ['stays covered while nobody is signed in', undefined, false],
])('A page that was left alone %s', async (_says, signedIn, expected) => {
  vi.mocked(signedInTherapist).mockResolvedValue(signedIn)
  expect(await staySignedIn('maya')).toBe(expected)
})
