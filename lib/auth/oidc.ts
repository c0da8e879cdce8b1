import 'server-only'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { inClinic } from '@/db/client'
import { env } from '@/lib/env'
import { accountOf, isStillActive, signInName } from './credentials'
import { isOrBecomes } from './provider-identities'
import { beginSession, type SessionKey, type SessionTherapist } from './sessions'

/** The provider's name in the library's addresses. */
export const OIDC = 'oidc'

/** The provider's claims that we read; all others are ignored. */
const claims = z.object({
  iss: z.string().min(1).max(2000),
  sub: z.string().min(1).max(255),
  email: z.string().min(3).max(254).optional(),
  email_verified: z.boolean().optional(),
  amr: z.array(z.string()).optional().catch(undefined),
  acr: z.string().optional().catch(undefined),
})
type Claims = z.output<typeof claims>

const SECOND_FACTOR_CLASSES = new Set([
  'phr',
  'phrh',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
])

/** Whether the provider says that it asked for a second factor (RFC 8176). */
const saysSecondFactor = ({ amr = [], acr = '' }: Claims): boolean =>
  amr.includes('mfa') || SECOND_FACTOR_CLASSES.has(acr)

/** What the sign-in button calls the provider; undefined where none is set up. */
export function providerName(): string | undefined {
  const { OIDC_ISSUER, OIDC_NAME } = env()
  return OIDC_ISSUER && (OIDC_NAME ?? new URL(OIDC_ISSUER).host)
}

/** The provider's name, for somebody who can only prove through it that it is still they; undefined for everybody else. */
export const onlyProviderOf = ({ hasProof }: SessionTherapist): string | undefined =>
  hasProof === false ? providerName() : undefined

/** Whether an issuer is the one that the operator configured; a slash at the end makes no difference. */
const isConfigured = (issuer: string): boolean =>
  issuer.replace(/\/$/, '') === env().OIDC_ISSUER?.replace(/\/$/, '')

/** The operator's provider, for the library; none where it is not set up. */
export function oidcProviders(): OAuthConfig<Claims>[] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env()
  if (!issuer || !clientId || !clientSecret) return []
  return [
    {
      id: OIDC,
      name: providerName() ?? OIDC,
      type: 'oauth',
      wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      issuer,
      clientId,
      clientSecret,
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      authorization: { params: { scope: 'openid email' } },
      token: {
        // Metadata that names somebody else is not believed: no code and no secret of ours is given to whom it names.
        request: async ({ client, provider, params, checks }) => {
          const named = client.issuer.metadata.issuer
          if (typeof named !== 'string' || !isConfigured(named))
            throw new Error('The metadata of the provider names another issuer than OIDC_ISSUER.')
          return { tokens: await client.callback(provider.callbackUrl, params, checks) }
        },
      },
      userinfo: {
        // Some put the address into the token, some only here; who it is about is checked to be the same.
        request: async ({ client, tokens }) => {
          const checked = tokens as unknown as Exclude<Parameters<typeof client.userinfo>[0], string>
          return { ...(await client.userinfo(checked)), ...checked.claims() }
        },
      },
      profile: ({ sub, email }) => ({ id: sub, email: email ?? null }),
    },
  ]
}

/**
 * Begins a session for the person the provider vouches for, if there is an active account with the address that the
 * provider has verified. The first sign-in notes who they are at the provider; afterwards nobody else with that address gets
 * in. Nothing is made or changed for anybody else.
 */
export async function signInByProvider(
  profile: unknown,
  browser: string,
  at: Date,
): Promise<SessionKey | undefined> {
  const given = claims.safeParse(profile).data
  if (!given?.email || given.email_verified !== true || !isConfigured(given.iss)) return undefined
  const account = await accountOf(signInName(given.email))
  if (!account) return undefined
  const isVouched = env().OIDC_SECOND_FACTOR === '1' && saysSecondFactor(given)
  const identity = { issuer: given.iss, subject: given.sub }
  return inClinic(account.clinicId, async (tx) =>
    (await isStillActive(tx, account)) && (await isOrBecomes(tx, account, identity, at))
      ? beginSession(tx, account, { browser, secondFactor: isVouched ? 'vouched' : undefined }, at)
      : undefined,
  )
}
