import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'plumbline-handout-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PLAN = {
  clinic: { name: 'Clifton Physical Therapy', phone: '(973) 241-1338', address: '' },
  patient: { name: 'Maria Lopez' },
  patientState: {},
  prescriptions: [{ exercise: 'glute-bridge', sets: 3, reps: 10, holdSec: 5 }],
}

function run(plan: unknown, ...args: string[]) {
  const file = join(folder, 'plan.json')
  const out = join(folder, 'out.pdf')
  rmSync(out, { force: true })
  writeFileSync(file, JSON.stringify(plan))
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    ['scripts/handout.ts', '--plan', file, '--out', out, ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr, out }
}

describe('npm run handout', () => {
  it('writes the handout in the language, on the paper and in the size asked for', async () => {
    const { status, stderr, out } = run(PLAN, '--locale', 'es', '--paper', 'a4', '--large-print')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(out)))
    expect((await pdf.getPage(1)).view.slice(2).map(Math.round)).toEqual([595, 842])
    const { text } = await extractText(pdf, { mergePages: true })
    expect(text).toContain('Su programa en casa')
    expect(text).toContain('Puente de glúteos')
    expect(text).toContain('3 series de 10')
  })

  it('refuses a plan in one line, with exit code 2 and no file', () => {
    const { status, stdout, stderr, out } = run({
      ...PLAN,
      prescriptions: [{ exercise: 'glute-bridge', reps: 0 }],
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('prescriptions.0.reps must be a whole number from 1 to 100\n')
    expect(existsSync(out)).toBe(false)
  })
})
