import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const SETTINGS = pathToFileURL(resolve('scripts/settings-file.mjs')).href
const READS = `await import('${SETTINGS}'); console.log(JSON.stringify([process.env.NEXTAUTH_URL, process.env.SMTP_URL]))`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What a command that is run in the folder has for NEXTAUTH_URL and SMTP_URL. */
function settingsWith(environment: Readonly<Record<string, string>>): unknown {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', READS], {
    cwd: folder,
    env: { NODE_ENV: 'production', ...environment },
    encoding: 'utf8',
  })
  return JSON.parse(stdout)
}

describe('A clinic’s settings file', () => {
  it('is read in the folder that a command is run in', () => {
    writeFileSync(join(folder, 'plumbline.env'), 'NEXTAUTH_URL=https://clinic.example\n')
    expect(settingsWith({})).toEqual(['https://clinic.example', null])
  })

  it('changes nothing that the environment says, an empty word among it', () => {
    writeFileSync(
      join(folder, 'plumbline.env'),
      'NEXTAUTH_URL=https://clinic.example\nSMTP_URL=smtp://localhost\n',
    )
    const environment = { NEXTAUTH_URL: 'https://other.example', SMTP_URL: '' }
    expect(settingsWith(environment)).toEqual(['https://other.example', ''])
  })

  it('need not be there', () => {
    expect(settingsWith({ NEXTAUTH_URL: 'https://other.example' })).toEqual(['https://other.example', null])
  })

  it.each([
    'start.mjs',
    'migrate.ts',
    'reminders.ts',
    'backup.ts',
    'restore.ts',
    'verify.ts',
    'move.ts',
    'doctor.ts',
    'audit-verify.ts',
    'reset-second-factor.ts',
    'reset-password.ts',
  ])('comes before anything else of %s', (file) => {
    const first = readFileSync(join('scripts', file), 'utf8').match(/^import .*$/m)?.[0]
    expect(first).toBe("import './settings-file.mjs'")
  })
})
