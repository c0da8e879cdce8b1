import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { testTherapist } from '@/lib/auth/testing'
import SignInPage from './page'

const counts = vi.hoisted(() => ({ isSignedIn: true }))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`redirected to ${to}`)
  },
  useRouter: () => ({}),
}))
vi.mock('@/lib/auth/oidc', () => ({ OIDC: 'oidc', providerName: () => 'the house account' }))
vi.mock('@/lib/auth/therapist', () => ({
  sessionKey: () => Promise.resolve({ clinicId: 'clinic', sessionId: 'session' }),
  signedInTherapist: () =>
    Promise.resolve(counts.isSignedIn ? testTherapist('clinic', 'therapist') : undefined),
  waitingTherapist: () => Promise.resolve(undefined),
}))
vi.mock('@/lib/clinic/reads', () => ({ anyClinicExists: () => Promise.resolve(true) }))
vi.mock('@/lib/env', () => ({ env: () => ({}) }))

afterEach(() => {
  counts.isSignedIn = true
})
const page = async (asked: Record<string, string>): Promise<string> =>
  renderToStaticMarkup(await SignInPage({ searchParams: Promise.resolve(asked) }))

describe('Whoever comes back from the provider without having signed in there', () => {
  it('is told so where their session still counts: they were asked whether it is still they', async () => {
    const shown = await page({ error: 'AccessDenied' })
    expect(shown).toContain('Is it still you?')
    expect(shown).toContain('the house account knows you, but no account here has an address')
    expect(await page({ again: '1' })).not.toContain('no account here')
  })

  it('finds the door where they have none, and goes on where nothing failed', async () => {
    await expect(page({})).rejects.toThrow('redirected to /')
    counts.isSignedIn = false
    const shown = await page({ error: 'OAuthCallback' })
    expect(shown).toContain('Signing in with the house account did not work')
    expect(shown).toContain('Forgot your password?')
  })
})
