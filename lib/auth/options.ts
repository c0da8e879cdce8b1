import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { isStorable } from '@/lib/storable-text'
import { signInWith } from './credentials'
import { OIDC, oidcProviders, signInByProvider } from './oidc'
import { addressOf } from './request-address'
import { sessionCookie } from './session-cookie'
import { LIFETIME_MILLISECONDS } from './session-expiry'
import { endSession, type SessionKey } from './sessions'

const PASSWORD_LIMIT = 128

const credentials = z.object({
  email: z.string().min(3).max(254).refine(isStorable),
  password: z.string().min(1).max(PASSWORD_LIMIT),
})

/** All that the signed cookie carries: which session it is. Its row is looked up on every access. */
const tokenSchema = z.object({ sessionId: z.string().min(1), clinicId: z.uuid() })

/** The session that a decoded cookie names; undefined for a cookie that we did not make. */
export const sessionKeyOf = (token: unknown): SessionKey | undefined => tokenSchema.safeParse(token).data

/** The library swallows errors and puts their message into an address: we log the error, and give it a plain message. */
function unavailable(error: unknown): never {
  // oxlint-disable-next-line no-console -- the only trace that this failure leaves
  console.error('Signing in failed:', error)
  throw new Error('Unavailable')
}

/** An error's message may hold what was sent: keep it to one line in the log, whatever is in it. */
function oneLine(code: string, about: unknown): string {
  const error = about instanceof Object && 'error' in about ? about.error : about
  return `Signing in: ${code} ${JSON.stringify(error instanceof Error ? error.message : '')}`
}

/**
 * Made for each request: the secret is not there at build time, and a session notes the browser in which it begins.
 * @param browser as `browserLabel` calls it
 */
export const authOptions = (browser = ''): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET ?? '',
  session: { strategy: 'jwt', maxAge: LIFETIME_MILLISECONDS / 1000 },
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: paths.signIn(), error: paths.signIn() },
  logger: {
    // oxlint-disable no-console -- the library would write what it was sent as it came
    error: (code, about) => console.error(oneLine(code, about)),
    warn: (code) => console.warn(oneLine(code, undefined)),
    // oxlint-enable no-console
    debug: () => undefined,
  },
  providers: [
    CredentialsProvider({
      name: 'E-mail and password',
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(given, request) {
        const parsed = credentials.safeParse(given)
        if (!parsed.success) return null
        const { email, password } = parsed.data
        const key = await signInWith(
          email,
          password,
          addressOf(request.headers?.['x-forwarded-for']),
          now(),
          browser,
        ).catch(unavailable)
        return key ? { id: key.sessionId, clinicId: key.clinicId } : null
      },
    }),
    ...oidcProviders(),
  ],
  callbacks: {
    async signIn({ user, account, profile }) {
      if (account?.provider !== OIDC) return true
      const key = await signInByProvider(profile, browser, now()).catch(unavailable)
      if (!key) return false
      // From here on the person is their session, as after a password.
      Object.assign(user, { id: key.sessionId, clinicId: key.clinicId })
      return true
    },
    // A client may post anything to the session endpoint: only a fresh sign-in writes the token.
    jwt: ({ token, user, trigger }) =>
      trigger === 'signIn' && user && 'clinicId' in user
        ? { sessionId: user.id, clinicId: user.clinicId }
        : token,
    // The endpoint that scripts can read says only how long the cookie lasts.
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    // The library's own way out takes the cookie away; a copy of it must not outlive that.
    async signOut({ token }) {
      const key = sessionKeyOf(token)
      if (key) await endSession(key, now())
    },
  },
})
