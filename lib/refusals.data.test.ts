import { randomUUID } from 'node:crypto'
import { NextRequest } from 'next/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { givenClinic, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { proxy } from '@/proxy'
import { countRefusals } from '@/scripts/front/refusals.mjs'
import { requirePower } from './auth/access'
import { countAttempt, LIMITS } from './auth/attempts'
import { openChart } from './auth/chart-access'
import { testTherapist } from './auth/testing'

vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
useTestDatabase()

const CANARY = 'Xanthocroid'
const lines: string[] = []
const server = globalThis as typeof globalThis & { plumblineRefused?: (kind: string) => void }

beforeEach(() => {
  lines.length = 0
  server.plumblineRefused = countRefusals((refused) => lines.push(JSON.stringify(refused)))
})
afterEach(() => {
  delete server.plumblineRefused
})

const givenSomebody = async (role: 'therapist' | 'front_desk' = 'therapist') => {
  const clinicId = await givenClinic()
  return { ...testTherapist(clinicId, await givenTherapist(clinicId)), role }
}

it.each<[string, string, () => Promise<unknown>]>([
  [
    'a change that comes from elsewhere',
    'foreign-origin',
    async () =>
      proxy(
        new NextRequest(`http://localhost:3000/patients?name=${CANARY}`, {
          method: 'POST',
          headers: { origin: `https://${CANARY}.example` },
        }),
      ),
  ],
  [
    'what a role may not do',
    'not-allowed',
    async () => {
      expect(() => requirePower({ role: 'therapist' }, 'team')).toThrow('not-allowed')
    },
  ],
  [
    'a chart for the front desk',
    'not-allowed',
    async () => {
      const desk = await givenSomebody('front_desk')
      const patientId = await givenPatient(desk.clinicId, desk.id)
      await expect(openChart(desk, patientId)).rejects.toThrow('not-found')
    },
  ],
  [
    'a chart of another clinic',
    'no-such-record',
    async () => {
      const [ours, theirs] = [await givenSomebody(), await givenSomebody()]
      const patientId = await givenPatient(theirs.clinicId, theirs.id)
      await expect(openChart(ours, patientId)).rejects.toThrow('not-found')
    },
  ],
  [
    'one attempt too many',
    'too-many-attempts',
    async () => {
      const attempt = { email: `${CANARY}-${randomUUID()}@a.example`, address: undefined }
      for (let tries = 0; tries <= LIMITS.account; tries += 1) await countAttempt(attempt, new Date())
    },
  ],
])('%s leaves one line that says no more than that', async (_, kind, refuse) => {
  await refuse()
  expect(lines.map((line) => (JSON.parse(line) as { refused: string }).refused)).toEqual([kind])
  expect(lines.join('\n')).not.toContain(CANARY)
})
