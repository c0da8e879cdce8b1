import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { testTherapist } from '@/lib/auth/testing'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { changeView } from '@/lib/caseload-views/writes'
import { assignPatients } from '@/lib/patients/writes-assign'
import { dischargePatients } from '@/lib/discharges/writes-many'
import { keptQuery } from '@/lib/patients/search'
import { assignMany, dischargeMany } from './bulk-actions'
import { changeViewAction, saveViewAction } from './view-actions'

// Who is signed in, and from which page, comes with a request: there is none in a unit of this size, and no database.
vi.mock('@/lib/auth/therapist', () => ({ requireTherapistWith: vi.fn(), signedInTherapist: vi.fn() }))
vi.mock('@/lib/auth/origin', () => ({ requireOwnOrigin: vi.fn(), isFromOwnPages: vi.fn() }))
vi.mock('@/lib/auth/sent-once', async (original) => ({
  ...(await original<typeof import('@/lib/auth/sent-once')>()),
  doneOnce: vi.fn(async () => ({ done: 'view' })),
}))
vi.mock('@/lib/clinic/reads', () => ({ getClinic: vi.fn(async () => ({ timeZone: 'UTC' })) }))
vi.mock('@/lib/caseload-views/writes', () => ({ changeView: vi.fn(), saveView: vi.fn() }))
vi.mock('@/lib/patients/writes-assign', () => ({ assignPatients: vi.fn() }))
vi.mock('@/lib/discharges/writes-many', () => ({ dischargePatients: vi.fn() }))

const done = { done: [randomUUID()], left: [] }
const [patientId, therapistId, viewId] = [randomUUID(), randomUUID(), randomUUID()]

const DEEDS = [
  ['assigns nobody', () => assignMany('maya', { therapistId, patients: [{ patientId, version: 1 }] }), done],
  [
    'discharges nobody',
    () =>
      dischargeMany('maya', {
        reason: 'goals_met',
        note: '',
        patients: [{ patientId, episodeVersion: 1, flagsKnown: false }],
      }),
    done,
  ],
  [
    'saves no view',
    () => saveViewAction('maya', { name: 'Mine', query: keptQuery.parse({}), columns: null }, randomUUID()),
    { id: 'view' },
  ],
  [
    'changes no view',
    () => changeViewAction('maya', { id: viewId, version: 1, change: 'delete' }),
    { id: viewId },
  ],
] as const

beforeEach(() => {
  vi.mocked(assignPatients).mockResolvedValue(done)
  vi.mocked(dischargePatients).mockResolvedValue(done)
  vi.mocked(changeView).mockResolvedValue({ id: viewId })
})

describe('A caseload that Maya left open', () => {
  it.each(DEEDS)('%s as Ben, who signed in after her, and does it for her', async (_says, deed, expected) => {
    vi.mocked(requireTherapistWith).mockResolvedValue(testTherapist('clinic', 'ben'))
    expect(await deed()).toEqual({ problem: expect.stringContaining('opened with another account') })
    vi.mocked(requireTherapistWith).mockResolvedValue(testTherapist('clinic', 'maya'))
    expect(await deed()).toEqual(expected)
  })
})
