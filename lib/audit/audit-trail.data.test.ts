import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { givenClinic, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import { readAnchors, writeAnchors } from './anchors'
import { exportAuditEvents, listAuditEvents } from './reads'
import { headOfChain } from './reads-chain'
import { AUDIT_PAGE_SIZE, auditQuery, auditSearch } from './search'
import { recordEvent } from './writes'
import { checkOwnChain } from './writes-looking'

useTestDatabase()

const at = new Date('2026-03-02T09:00:00Z')
const asked = { timeZone: 'America/New_York', at }

async function givenWorld() {
  const clinicId = await givenClinic()
  const lead = testTherapist(clinicId, await givenTherapist(clinicId, { name: 'Ana Reyes', role: 'lead' }), {
    role: 'lead',
  })
  const other = await givenTherapist(clinicId, { name: 'Ben Osei' })
  const patientId = await givenPatient(clinicId, lead.id, { name: 'Maria Lopez' })
  return { clinicId, lead, other, patientId }
}

type World = Awaited<ReturnType<typeof givenWorld>>

/** Ana opens and saves, Ben opens, the patient comes by, the house sends. */
const givenEvents = ({ clinicId, lead, other, patientId }: World) =>
  inClinic(clinicId, async (tx) => {
    const add = (event: Omit<Parameters<typeof recordEvent>[1], 'clinicId' | 'object'>, time: string) =>
      recordEvent(tx, { ...event, clinicId, object: {} }, new Date(time))
    await add({ therapistId: lead.id, patientId, action: 'chart.opened' }, '2026-03-01T15:00:00Z')
    await add({ therapistId: lead.id, patientId, action: 'plan.saved' }, '2026-03-02T04:30:00Z')
    await add({ therapistId: other, action: 'session.began' }, '2026-03-02T05:30:00Z')
    await add(
      { therapistId: null, linkId: other, patientId, action: 'flag.reported' },
      '2026-03-02T06:00:00Z',
    )
    await add({ therapistId: null, patientId, action: 'reminder.sent' }, '2026-03-02T07:00:00Z')
  })

describe('The audit trail', () => {
  it.each([
    [{}, ['reminder.sent', 'flag.reported', 'session.began', 'plan.saved', 'chart.opened']],
    [{ who: 'house' }, ['reminder.sent']],
    [{ who: 'patient' }, ['flag.reported']],
    [{ kind: 'plan' }, ['plan.saved']],
    // Days are those of the clinic: half past four in the morning in London is still the first of March in New York.
    [{ until: '2026-03-01' }, ['plan.saved', 'chart.opened']],
    [{ from: '2026-03-02' }, ['reminder.sent', 'flag.reported', 'session.began']],
    [{ from: 'yesterday', kind: 'nonsense', who: '1', before: '-3' }, 5],
  ])('is narrowed down by %j', async (search, expected) => {
    const world = await givenWorld()
    await givenEvents(world)
    const { rows, next } = await listAuditEvents(world.lead, auditQuery.parse(search), asked)
    expect(typeof expected === 'number' ? rows.length : rows.map(({ action }) => action)).toEqual(expected)
    expect(next).toBeNull()
  })

  it('is narrowed down to one person and one patient, with their names', async () => {
    const world = await givenWorld()
    await givenEvents(world)
    const query = auditQuery.parse({ who: world.lead.id, patient: world.patientId })
    const { rows } = await listAuditEvents(world.lead, query, asked)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ therapist: 'Ana Reyes', patient: 'Maria Lopez', outcome: 'done' })
  })

  it('is read page by page, and each look at it is an event', async () => {
    const world = await givenWorld()
    for (let round = 0; round < 11; round += 1) await givenEvents(world)
    const first = await listAuditEvents(world.lead, auditQuery.parse({}), asked)
    expect(first.rows).toHaveLength(AUDIT_PAGE_SIZE)
    const rest = await listAuditEvents(world.lead, auditQuery.parse({ before: String(first.next) }), asked)
    expect(rest.rows.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1])
    const again = await listAuditEvents(world.lead, auditQuery.parse({ kind: 'audit' }), asked)
    expect(again.rows.map(({ action }) => action)).toEqual(['audit.read'])
  })

  it('is exported whole, which is on the record first', async () => {
    const world = await givenWorld()
    await givenEvents(world)
    const pieces = []
    for await (const piece of exportAuditEvents(world.lead, auditQuery.parse({}), asked))
      pieces.push(...piece)
    expect(pieces.map(({ seq, action }) => [seq, action])[0]).toEqual([6, 'audit.exported'])
    expect(pieces).toHaveLength(6)
  })

  it('is neither read, exported nor checked by a therapist, and shows nothing of another clinic', async () => {
    const world = await givenWorld()
    await givenEvents(world)
    const therapist = testTherapist(world.clinicId, world.other)
    await expect(listAuditEvents(therapist, auditQuery.parse({}), asked)).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(exportAuditEvents(therapist, auditQuery.parse({}), asked).next()).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(checkOwnChain(therapist, at)).rejects.toMatchObject({ code: 'not-allowed' })
    const elsewhere = await givenWorld()
    const foreign = await listAuditEvents(
      elsewhere.lead,
      auditQuery.parse({ patient: world.patientId }),
      asked,
    )
    expect(foreign.rows).toEqual([])
  })

  it('says whether its chain holds, and that it was asked', async () => {
    const world = await givenWorld()
    await givenEvents(world)
    expect((await checkOwnChain(world.lead, at)).broken).toBeUndefined()
    const { rows } = await listAuditEvents(world.lead, auditQuery.parse({}), asked)
    expect(rows[0]).toMatchObject({ action: 'audit.checked', object: { events: 5, holds: true } })
  })

  it('keeps its query in the address', () => {
    const search = { kind: 'plan', from: '2026-03-01', before: '12' } as const
    expect(auditSearch(auditQuery.parse(search))).toBe('kind=plan&from=2026-03-01&before=12')
  })
})

describe('Anchors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-anchors-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('are read as they were written, clinic by clinic; what is no anchor is said', async () => {
    const world = await givenWorld()
    await givenEvents(world)
    const head = await headOfChain(world.clinicId)
    const file = join(folder, 'anchors.log')
    await writeAnchors(at, file)
    await writeAnchors(at, file)
    expect(readAnchors(file).get(world.clinicId)).toEqual([head, head])
    expect(readAnchors(join(folder, 'none.log')).size).toBe(0)
    writeFileSync(file, `${readFileSync(file, 'utf8')}something else\n`)
    expect(() => readAnchors(file)).toThrow(/^Line \d+ of .* is no anchor/)
  })
})
