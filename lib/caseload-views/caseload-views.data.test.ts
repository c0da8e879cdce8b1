import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { caseloadViews } from '@/db/schema/caseload-views'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { listViews } from './reads'
import { newView, VIEW_LIMIT, viewChange } from './schema'
import { changeView, saveView } from './writes'

useTestDatabase()

const AT = new Date('2026-03-20T09:00:00Z')

let clinicId: string
let me: Therapist

beforeAll(async () => {
  clinicId = await givenClinic()
})
beforeEach(async () => {
  me = testTherapist(clinicId, await givenTherapist(clinicId))
})

const save = (name: string, values: object = {}, by = me) =>
  saveView(by, newView.parse({ name, query: {}, columns: null, ...values }), AT)
async function saved(name: string, values?: object): Promise<string> {
  const answer = await save(name, values)
  return 'id' in answer ? answer.id : expect.fail(answer.problem)
}
const change = (id: string, values: object, { version = 1, by = me } = {}) =>
  changeView(by, viewChange.parse({ id, version, ...values }), AT)
const namesOf = async (therapist = me) => (await listViews(therapist)).map(({ name }) => name)

describe('A view of the caseload', () => {
  it('keeps filters, order and columns under a name', async () => {
    const query = { phase: 'acute_flare', sort: 'pain', descending: true, assigned: 'all' }
    const id = await saved('  Acute,   worst first ', { query, columns: ['pain', 'phase'] })
    expect(await listViews(me)).toEqual([
      {
        id,
        name: 'Acute, worst first',
        query: { ...query, status: 'open', attention: false },
        columns: ['phase', 'pain'],
        version: 1,
      },
    ])
  })

  it('keeps neither a page nor a name that was searched for', async () => {
    await saved('Any', { query: { search: 'Amara Osei', q: 'Osei', after: 'x', view: randomUUID() } })
    const stored = await inClinic(clinicId, (tx) =>
      tx
        .select({ query: caseloadViews.query })
        .from(caseloadViews)
        .where(eq(caseloadViews.clinicId, clinicId)),
    )
    expect(JSON.stringify(stored)).not.toMatch(/Osei|after|view/)
  })

  it('is renamed, saved anew and deleted, each with an event', async () => {
    const id = await saved('First')
    await change(id, { change: 'rename', name: 'Second' })
    await change(id, { change: 'overwrite', query: { status: 'all' }, columns: ['phone'] }, { version: 2 })
    expect(await listViews(me)).toMatchObject([
      { name: 'Second', query: { status: 'all' }, columns: ['phone'], version: 3 },
    ])
    await change(id, { change: 'delete' }, { version: 3 })
    expect(await listViews(me)).toEqual([])
    const events = await inClinic(clinicId, (tx) =>
      tx
        .select({ action: auditEvents.action })
        .from(auditEvents)
        .where(eq(auditEvents.therapistId, me.id))
        .orderBy(auditEvents.action),
    )
    expect(events.map(({ action }) => action)).toEqual([
      'caseload-view.changed',
      'caseload-view.changed',
      'caseload-view.deleted',
      'caseload-view.saved',
    ])
  })

  it('is not changed by somebody who saw an earlier one', async () => {
    const id = await saved('Mine')
    await change(id, { change: 'rename', name: 'Mine still' })
    await expect(change(id, { change: 'delete' })).rejects.toThrow('conflict')
    expect(await namesOf()).toEqual(['Mine still'])
  })

  it('of another therapist, or another clinic, is not found', async () => {
    const id = await saved('Private')
    const colleague = testTherapist(clinicId, await givenTherapist(clinicId))
    const other = await givenClinic()
    const stranger = testTherapist(other, await givenTherapist(other))
    for (const by of [colleague, stranger]) {
      expect(await listViews(by)).toEqual([])
      for (const deed of [{ change: 'delete' }, { change: 'rename', name: 'Taken' }])
        await expect(change(id, deed, { by })).rejects.toThrow('conflict')
    }
    expect(await namesOf()).toEqual(['Private'])
  })

  it('has a name of its own, however it is capitalized', async () => {
    await saved('Review')
    const id = await saved('Other')
    expect(await save('REVIEW')).toHaveProperty('problem')
    expect(await change(id, { change: 'rename', name: 'review' })).toHaveProperty('problem')
    expect(await change(id, { change: 'rename', name: 'OTHER' })).toEqual({ id })
  })

  it('is one of twenty at most, also when two are saved at once', async () => {
    for (let count = 1; count < VIEW_LIMIT; count += 1) await saved(`View ${count}`)
    const answers = await Promise.all([save('One more'), save('And another')])
    expect(answers.filter((answer) => 'id' in answer)).toHaveLength(1)
    expect(await listViews(me)).toHaveLength(VIEW_LIMIT)
  })

  it('takes no column that does not exist', () => {
    expect(newView.safeParse({ name: 'X', query: {}, columns: ['password'] }).success).toBe(false)
  })
})
