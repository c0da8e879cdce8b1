import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Gauge } from '@/lib/server-in-front'

const TOKEN = 'a-token-for-tests-0123'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-metrics-'))
  vi.stubEnv('PLUMBLINE_DATA', folder)
  vi.stubGlobal('plumblineMetrics', {
    render: async (more: readonly Gauge[]) => more.map(({ name }) => name).join('\n'),
  })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** The environment is read once for each process: the route is loaded anew. */
async function ask(authorization?: string): Promise<Response> {
  const { GET } = await import('./route')
  const headers = authorization === undefined ? {} : { authorization }
  return GET(new Request('http://localhost/api/metrics', { headers }))
}

it('There are no metrics where no token is set', async () => {
  for (const authorization of [undefined, '', 'Bearer ', 'Bearer undefined'])
    expect((await ask(authorization)).status).toBe(404)
})

it.each([
  undefined,
  '',
  TOKEN,
  'Bearer ',
  `Bearer ${TOKEN}x`,
  `Bearer ${TOKEN.slice(0, -1)}`,
  `Basic ${TOKEN}`,
])('Metrics are not for whoever sends %s', async (authorization) => {
  vi.stubEnv('PLUMBLINE_METRICS_TOKEN', TOKEN)
  const answer = await ask(authorization)
  expect([answer.status, await answer.text()]).toEqual([401, 'Give the token.'])
})

it('With the token the app adds what it knows: what there is not yet is left out', async () => {
  vi.stubEnv('PLUMBLINE_METRICS_TOKEN', TOKEN)
  const before = await (await ask(`Bearer ${TOKEN}`)).text()
  expect(before.split('\n')).toEqual(['plumbline_papers_under_way', 'plumbline_papers_waiting'])
  mkdirSync(join(folder, 'backups'))
  writeFileSync(join(folder, 'backups', 'plumbline-2026-11-27T10-00-00Z.backup'), '')
  writeFileSync(join(folder, 'audit-anchors.log'), '')
  const after = await (await ask(`Bearer ${TOKEN}`)).text()
  expect(after).toContain('plumbline_audit_anchor_age_seconds')
  expect(after).toContain('plumbline_backup_age_seconds')
})

it('A backup that a wrong clock dated ahead has no age: it must not look as if it had just been made', async () => {
  vi.stubEnv('PLUMBLINE_METRICS_TOKEN', TOKEN)
  const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 19).replaceAll(':', '-')
  mkdirSync(join(folder, 'backups'))
  writeFileSync(join(folder, 'backups', `plumbline-${inTwoDays}Z.backup`), '')
  expect(await (await ask(`Bearer ${TOKEN}`)).text()).not.toContain('plumbline_backup_age_seconds')
})

it('A folder of backups that cannot be listed takes none of the other figures away', async () => {
  vi.stubEnv('PLUMBLINE_METRICS_TOKEN', TOKEN)
  writeFileSync(join(folder, 'backups'), '')
  const answer = await ask(`Bearer ${TOKEN}`)
  expect(answer.status).toBe(200)
  const text = await answer.text()
  expect(text).toContain('plumbline_papers_waiting')
  expect(text).not.toContain('plumbline_backup_age_seconds')
})
