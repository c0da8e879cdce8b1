import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const SECRETS = {
  NEXTAUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
  PLUMBLINE_KEY: 'a-key-for-tests-only-0123456789abcdef000',
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-start-'))
  mkdirSync(join(folder, '.next', 'start'), { recursive: true })
  writeFileSync(join(folder, '.next', 'BUILD_ID'), 'a build')
  // What the build makes of start.ts goes on from here.
  writeFileSync(join(folder, '.next', 'start', 'start.mjs'), "console.log('goes on')")
})
afterEach(() => rmSync(folder, { recursive: true }))

/** "npm start" in a folder that holds a build. */
function start(environment: Readonly<Record<string, string>> = SECRETS): {
  says: string
  code: number | null
} {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('scripts/start.mjs')], {
    cwd: folder,
    env: { NODE_ENV: 'production', PATH: process.env.PATH, ...environment },
    encoding: 'utf8',
  })
  return { says: `${stdout}${stderr}`.trim(), code: status }
}

const refusal = (words: RegExp) => ({ says: expect.stringMatching(words), code: 1 })

describe('A clinic’s server', () => {
  it('goes on where there is a build and both secrets', () => {
    expect(start()).toEqual({ says: 'goes on', code: 0 })
  })

  it('takes the secrets from the settings file', () => {
    const lines = Object.entries(SECRETS).map(([name, value]) => `${name}=${value}\n`)
    writeFileSync(join(folder, 'plumbline.env'), lines.join(''))
    expect(start({})).toEqual({ says: 'goes on', code: 0 })
  })

  it.each([
    [
      'without a secret',
      { PLUMBLINE_KEY: SECRETS.PLUMBLINE_KEY },
      /^NEXTAUTH_SECRET is missing .*plumbline\.env/,
    ],
    [
      'with a short key',
      { ...SECRETS, PLUMBLINE_KEY: 'short' },
      /^PLUMBLINE_KEY is missing or shorter than 32/,
    ],
    ['as the demo', { ...SECRETS, PLUMBLINE_DEMO: '1' }, /^PLUMBLINE_DEMO is set/],
  ])('is not started %s', (_says, environment, words) => {
    expect(start(environment)).toEqual(refusal(words))
  })

  it('is not started before it is built', () => {
    rmSync(join(folder, '.next', 'BUILD_ID'))
    expect(start()).toEqual(refusal(/run "npm run build" first/))
  })

  it('does not take the invented records of the demo for those of a clinic', () => {
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data', 'demo-key'), 'made by the demo')
    expect(start()).toEqual(refusal(/data holds the demo clinic.*set PLUMBLINE_DATA to another folder/))
    expect(start({ ...SECRETS, PLUMBLINE_DATA: 'clinic' })).toEqual({ says: 'goes on', code: 0 })
  })
})
