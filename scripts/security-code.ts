/** A part of the security code that is measured by itself: its source, and the tests that each of its mutants meets. */
type Part = { readonly what: string; readonly source: readonly string[]; readonly tests: readonly string[] }

const filesIn = (folder: string, end: string, names: readonly string[]): string[] =>
  names.map((name) => `${folder}/${name}.${end}`)
const auth = (...names: string[]): string[] => filesIn('lib/auth', 'ts', names)
const links = (...names: string[]): string[] => filesIn('lib/check-in-links', 'ts', names)
const audit = (...names: string[]): string[] => filesIn('lib/audit', 'ts', names)

/** What of lib/auth, lib/audit and lib/check-in-links is not measured, and why. Screens and routes only hand on what these decide. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'lib/auth/account-mail.ts': 'the words of a mail',
  'lib/auth/account-name.ts': 'a type',
  'lib/auth/browser-label.ts': 'what a browser is called on a list',
  'lib/auth/confirm-set-up-action.ts': 'hands a form on to second-factors.ts',
  'lib/auth/kept-look.ts': 'how a page was left',
  'lib/auth/oidc.ts': 'set-up of the sign-in library; oidc.data.test.ts holds it against a real provider',
  'lib/auth/options.ts': 'set-up of the sign-in library, whose browser tests and drill:web hold it',
  'lib/auth/provider-identities.ts': 'with oidc.ts, whose tests hold it against a real provider',
  'lib/auth/reauthenticate-action.ts': 'hands a form on to reauthenticate.ts',
  'lib/auth/record-access.ts': 'a type, and a proof without a check',
  'lib/auth/schema.ts': 'the shapes and the words of forms',
  'lib/auth/treating.ts': 'who treats, as a condition of a query; left-behind.data.test.ts holds it',
  'lib/audit/schema.ts': 'the list of what is recorded; the compiler and every-deed.test.ts hold it',
}

/**
 * Where a small mistake would let somebody in, keep somebody in, or hide what was done. Of the tests, those are left out that
 * are slow and see nothing that the others do not: guessed-tokens.data.test.ts, which sends two thousand guesses, and
 * every-deed.test.ts, which reads the whole source. So the scores are what the tests named here notice by themselves.
 */
export const SECURITY_CODE = {
  access: {
    what: 'Access',
    source: auth(
      'access',
      'callback-path',
      'chart-access',
      'desk-access',
      'fresh',
      'origin',
      'own-patient',
      'therapist-action',
    ),
    tests: auth(
      'access.test',
      'callback-path.test',
      'chart-access.data.test',
      'desk-access.data.test',
      'fresh.test',
      'origin.test',
      'therapist-action.test',
    ),
  },
  sessions: {
    what: 'Sessions',
    source: auth(
      'own-sessions',
      'reauthenticate',
      'second-step',
      'session-cookie',
      'session-expiry',
      'sessions',
      'therapist',
    ),
    tests: auth(
      'own-sessions.data.test',
      'reauthenticate.data.test',
      'session-cookie.test',
      'session-expiry.test',
      'sessions.data.test',
      'therapist.test',
    ),
  },
  'second-factor': {
    what: 'Passwords and second factors',
    source: [
      ...auth(
        'lost-second-factor',
        'one-time-code',
        'password-rule',
        'passwords',
        'recovery-codes',
        'seal',
        'second-factor-rule',
        'second-factors',
      ),
      'lib/keys.ts',
    ],
    tests: [
      ...auth(
        'one-time-code.test',
        'password-rule.test',
        'passwords.test',
        'seal.test',
        'second-factor-rule.test',
        'second-factors.data.test',
      ),
      'lib/keys.test.ts',
    ],
  },
  'sign-in': {
    what: 'Signing in, attempts and forms that count once',
    source: auth('attempts', 'credentials', 'request-address', 'sent-mark', 'sent-once'),
    tests: auth(
      'attempts.data.test',
      'counted-attempts.data.test',
      'credentials.data.test',
      'request-address.test',
      'sent-once.data.test',
    ),
  },
  'patient-links': {
    what: 'The patient’s own link: token, devices, access',
    source: [
      ...links('reads', 'schema', 'token', 'writes', 'writes-hold'),
      ...auth('check-in-devices', 'link-access', 'link-opening', 'link-session', 'derived-key'),
    ],
    tests: [
      ...links('schema.test', 'token.test', 'writes-hold.data.test'),
      ...auth('link-access.data.test', 'link-session.test'),
    ],
  },
  'account-links': {
    what: 'Invitations and links for a new password',
    source: auth('account-links', 'forgotten-password'),
    tests: auth('account-links.data.test'),
  },
  audit: {
    what: 'Audit trail',
    source: audit(
      'anchors',
      'chain',
      'reads',
      'reads-chain',
      'seal',
      'search',
      'start-anchors',
      'writes',
      'writes-chain',
      'writes-looking',
    ),
    tests: audit(
      'audit-chain.data.test',
      'audit-trail.data.test',
      'chain.test',
      'search.test',
      'start-anchors.test',
    ),
  },
} as const satisfies Record<string, Part>

export type PartName = keyof typeof SECURITY_CODE

export const isPart = (name: string): name is PartName => Object.hasOwn(SECURITY_CODE, name)
