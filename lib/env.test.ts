import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseEnv, VARIABLES } from './env'

const base = { NODE_ENV: 'production' } as const

describe('The environment', () => {
  it('needs nothing to build, and keeps the embedded database in ./data', () => {
    expect(parseEnv(base)).toMatchObject({ PLUMBLINE_DATA: 'data' })
  })

  it.each([
    ['DATABASE_URL', 'mysql://localhost'],
    ['DATABASE_OWNER_URL', 'mysql://localhost'],
    ['DATABASE_REPLICA_URL', 'mysql://localhost'],
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['NEXTAUTH_SECRET', 'short'],
    ['PLUMBLINE_KEY', 'short'],
    ['NEXTAUTH_URL', 'clinic'],
    ['PLUMBLINE_SETUP_CODE', '1234'],
    ['PLUMBLINE_DEMO', 'yes'],
    ['TRUST_PROXY', 'true'],
    ['SMTP_URL', 'mail.clinic.example:587'],
    ['SMTP_URL', 'smtp://'],
    ['MAIL_FROM', 'The Clinic'],
    ['OIDC_ISSUER', 'login.clinic.example'],
    ['OIDC_ISSUER', 'http://login.clinic.example'],
    ['OIDC_SECOND_FACTOR', 'yes'],
  ])('names %s when it is wrong', (name, value) => {
    expect(() => parseEnv({ ...base, [name]: value })).toThrow(`${name} is wrong`)
  })

  it('takes a mail server and a sender together, or neither', () => {
    const mail = { SMTP_URL: 'smtps://user:p%40ss@mail.example:465', MAIL_FROM: 'reminders@clinic.example' }
    expect(parseEnv({ ...base, ...mail })).toMatchObject(mail)
    expect(() => parseEnv({ ...base, SMTP_URL: mail.SMTP_URL })).toThrow('MAIL_FROM is wrong: it is missing')
    expect(() => parseEnv({ ...base, MAIL_FROM: mail.MAIL_FROM })).toThrow('SMTP_URL is wrong: it is missing')
  })

  it('takes a replica only of a PostgreSQL that is set, and not that one itself', () => {
    const both = {
      DATABASE_URL: 'postgresql://serve@db.example/plumbline',
      DATABASE_REPLICA_URL: 'postgresql://serve@replica.example/plumbline',
    }
    expect(parseEnv({ ...base, ...both })).toMatchObject(both)
    expect(() => parseEnv({ ...base, ...both, DATABASE_URL: '' })).toThrow(
      'DATABASE_REPLICA_URL is wrong: DATABASE_URL is not set',
    )
    expect(() => parseEnv({ ...base, ...both, DATABASE_URL: both.DATABASE_REPLICA_URL })).toThrow(
      'DATABASE_REPLICA_URL is wrong: it is the address of DATABASE_URL',
    )
  })

  it('takes a sign-in provider whole, or none', () => {
    const provider = {
      OIDC_ISSUER: 'https://login.clinic.example',
      OIDC_CLIENT_ID: 'plumbline',
      OIDC_CLIENT_SECRET: 'secret',
    }
    expect(parseEnv({ ...base, ...provider })).toMatchObject(provider)
    expect(() => parseEnv({ ...base, OIDC_CLIENT_ID: 'plumbline' })).toThrow(
      'OIDC_ISSUER is wrong: it is missing, and OIDC_CLIENT_ID is set.\nOIDC_CLIENT_SECRET is wrong',
    )
  })

  it('names every wrong variable at once, and counts an empty one as not given', () => {
    expect(() => parseEnv({ ...base, DATABASE_URL: 'x', TRUST_PROXY: 'x' })).toThrow(
      /DATABASE_URL[^]*TRUST_PROXY/,
    )
    expect(parseEnv({ ...base, DATABASE_URL: '' }).DATABASE_URL).toBeUndefined()
  })
})

describe('What an operator sets', () => {
  /** Set by the framework, or by the demo for itself. */
  const NOBODYS = new Set(['NODE_ENV', 'NEXT_PHASE', 'PLUMBLINE_DEMO'])
  /** Said by the image itself, which the proxy in front of it relies on. */
  const OF_THE_IMAGE = new Set(['PORT', 'PLUMBLINE_DATA'])
  /** Said where a build is made. */
  const OF_THE_BUILD = new Set(['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'])
  const operators = VARIABLES.filter((name) => !NOBODYS.has(name))

  it('stands in the operating guide, every one', () => {
    const guide = readFileSync('docs/operating.md', 'utf8')
    expect(operators.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
  })

  it('is passed on by the compose file, and does nothing there where nobody set it', () => {
    const compose = readFileSync('deploy/compose.yaml', 'utf8')
    const passed = operators.filter((name) => !OF_THE_IMAGE.has(name))
    expect(passed.filter((name) => !compose.includes(`      ${name}: `))).toEqual([])
    const guide = readFileSync('docs/operating.md', 'utf8')
    const named = [...guide.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/g)].map(([, name]) => name ?? '')
    const ofTheServer = named.filter((name) => !OF_THE_IMAGE.has(name) && !OF_THE_BUILD.has(name))
    expect(ofTheServer).toContain('OTEL_EXPORTER_OTLP_HEADERS')
    expect(ofTheServer.filter((name) => !compose.includes(`      ${name}: `))).toEqual([])
    const unset = [...compose.matchAll(/^ {6}(\w+): \$\{\1:-\}$/gm)].map(([, name]) => [name, ''])
    expect(unset.length).toBeGreaterThan(10)
    expect(parseEnv({ ...base, ...Object.fromEntries(unset) })).toEqual(parseEnv(base))
  })
})
