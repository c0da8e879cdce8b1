import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/keys.md', 'utf8')

const CRYPTOGRAPHY =
  /\b(?:createHmac|createHash|createCipheriv|createDecipheriv|hkdfSync|generateKeyPair|createSign|scrypt|pbkdf2)\w*\(|'@node-rs\/argon2'|'otpauth'|'next-auth\/jwt'/

const sources = ['app', 'components', 'db', 'lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/(?:\.test\.tsx?|testing[^/]*\.ts)$|^db\/test-/.test(file))

describe('The list of keys and algorithms', () => {
  it('names every file that uses cryptography', () => {
    const using = sources.filter((file) => CRYPTOGRAPHY.test(readFileSync(file, 'utf8')))
    expect(using.length).toBeGreaterThan(10)
    expect(using.filter((file) => !page.includes(file))).toEqual([])
  })

  it('names every purpose that has a key of its own', () => {
    const [, purposes = ''] = /^type Purpose = (.+)$/m.exec(readFileSync('lib/keys.ts', 'utf8')) ?? []
    const named = [...purposes.matchAll(/'([^']+)'/g)].map(([, purpose = '']) => purpose)
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((purpose) => !page.includes(`| \`${purpose}\``))).toEqual([])
  })

  it('names no file that is gone', () => {
    const named = [...page.matchAll(/\b(?:app|components|db|lib)\/[\w()./[\]-]+\.tsx?/g)].map(
      ([file]) => file,
    )
    expect(named.filter((file) => !existsSync(file))).toEqual([])
  })
})
