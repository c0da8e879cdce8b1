import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditHeads } from '@/db/schema/audit-events'
import { sentForms } from '@/db/schema/sent-forms'
import { givenClinic, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { sending } from '@/lib/auth/sent-mark'
import { testTherapist } from '@/lib/auth/testing'
import { anchorFile, readAnchors, writeAnchors } from './anchors'
import { exportAuditEvents, listAuditEvents } from './reads'
import { headOfChain } from './reads-chain'
import { AUDIT_PAGE_SIZE, auditQuery, auditSearch } from './search'
import { recordEvent } from './writes'
import { checkOwnChain, recordListRead } from './writes-looking'

useTestDatabase()

const folder = mkdtempSync(join(tmpdir(), 'plumbline-anchors-'))
vi.stubEnv('PLUMBLINE_DATA', folder)
afterAll(() => rmSync(folder, { recursive: true }))

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

  it('has midnight at the clinic in the day that begins with it', async () => {
    const { clinicId, lead } = await givenWorld()
    await inClinic(clinicId, async (tx) => {
      for (const time of ['04:59:59.999', '05:00:00.000'])
        await recordEvent(
          tx,
          { clinicId, therapistId: null, action: 'reminder.sent', object: { time } },
          new Date(`2026-03-02T${time}Z`),
        )
    })
    const timesOf = async (search: object) =>
      (await listAuditEvents(lead, auditQuery.parse(search), asked)).rows
        .filter(({ action }) => action === 'reminder.sent')
        .map(({ object }) => object['time'])
    expect(await timesOf({ until: '2026-03-01' })).toEqual(['04:59:59.999'])
    expect(await timesOf({ from: '2026-03-02' })).toEqual(['05:00:00.000'])
  })

  it('has no second page where the first holds all of it', async () => {
    const { clinicId, lead } = await givenWorld()
    const add = (count: number) =>
      inClinic(clinicId, async (tx) => {
        for (let version = 0; version < count; version += 1)
          await recordEvent(tx, { clinicId, therapistId: null, action: 'plan.saved', object: {} }, at)
      })
    await add(AUDIT_PAGE_SIZE)
    const plans = auditQuery.parse({ kind: 'plan' })
    expect((await listAuditEvents(lead, plans, asked)).next).toBeNull()
    await add(1)
    const { rows, next } = await listAuditEvents(lead, plans, asked)
    expect([rows.length, next]).toEqual([AUDIT_PAGE_SIZE, rows.at(-1)?.seq])
  })

  it('keeps whose events were looked for', async () => {
    const { lead, patientId } = await givenWorld()
    await listAuditEvents(lead, auditQuery.parse({ patient: patientId }), asked)
    const { rows } = await listAuditEvents(lead, auditQuery.parse({ kind: 'audit' }), asked)
    expect(rows).toMatchObject([{ action: 'audit.read', patientId, therapistId: lead.id }])
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

  it('is exported in pieces of a thousand, none of them twice', async () => {
    const { clinicId, lead } = await givenWorld()
    await inClinic(clinicId, async (tx) => {
      for (let version = 0; version < 1999; version += 1)
        await recordEvent(tx, { clinicId, therapistId: null, action: 'plan.saved', object: {} }, at)
    })
    const lengths = async (search: object): Promise<number[]> => {
      const pieces = []
      for await (const piece of exportAuditEvents(lead, auditQuery.parse(search), asked)) pieces.push(piece)
      const places = pieces.flat().map(({ seq }) => seq)
      expect(new Set(places).size).toBe(places.length)
      return pieces.map(({ length }) => length)
    }
    expect(await lengths({ kind: 'plan' })).toEqual([1000, 999])
    expect(await lengths({})).toEqual([1000, 1000, 1])
    expect(await lengths({ kind: 'plan', who: 'patient' })).toEqual([0])
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

  it('tells an administrator when and by whom something was done in a patient’s record, and neither what nor in whose', async () => {
    const world = await givenWorld()
    await givenEvents(world)
    const admin = testTherapist(world.clinicId, await givenTherapist(world.clinicId, { role: 'admin' }), {
      role: 'admin',
    })
    const withheld = { action: 'withheld', patient: null, patientId: 'withheld', object: {} }
    const expected = [
      { ...withheld, seq: 5, therapistId: null, linkId: null },
      { ...withheld, seq: 4, therapistId: null, linkId: 'withheld' },
      { seq: 3, action: 'session.began', therapist: 'Ben Osei', patientId: null },
      { ...withheld, seq: 2, therapist: 'Ana Reyes' },
      { ...withheld, seq: 1, therapist: 'Ana Reyes', at: new Date('2026-03-01T15:00:00Z') },
    ]
    const { rows } = await listAuditEvents(admin, auditQuery.parse({}), asked)
    expect(rows).toMatchObject(expected)
    const exported = []
    for await (const piece of exportAuditEvents(admin, auditQuery.parse({}), asked)) exported.push(...piece)
    expect(exported.slice(2)).toMatchObject(expected)
    expect(JSON.stringify([rows, exported])).not.toMatch(
      new RegExp(`Maria Lopez|${world.patientId}|plan\\.saved|flag`),
    )
    expect((await checkOwnChain(admin, at)).broken).toBeUndefined()
  })

  it.each([
    { kind: 'plan' },
    { kind: 'patient' },
    { kind: 'reading' },
    { kind: 'record' },
    { patient: true },
  ])('is not narrowed down by an administrator to %j', async (search) => {
    const world = await givenWorld()
    await givenEvents(world)
    const admin = testTherapist(world.clinicId, world.other, { role: 'admin' })
    const query = auditQuery.parse('patient' in search ? { patient: world.patientId } : search)
    expect((await listAuditEvents(admin, query, asked)).rows).toHaveLength(5)
    const { rows } = await listAuditEvents(world.lead, auditQuery.parse({ kind: 'audit' }), asked)
    expect(rows).toMatchObject([{ action: 'audit.read', patientId: null }])
  })

  it('says whether its chain holds, and that it was asked', async () => {
    const world = await givenWorld()
    await givenEvents(world)
    expect((await checkOwnChain(world.lead, at)).broken).toBeUndefined()
    const { rows } = await listAuditEvents(world.lead, auditQuery.parse({}), asked)
    expect(rows[0]).toMatchObject({ action: 'audit.checked', object: { events: 5, holds: true } })
  })

  it('says on the record that its chain did not hold', async () => {
    const world = await givenWorld()
    await givenEvents(world)
    await inClinic(world.clinicId, (tx) => tx.update(auditHeads).set({ hash: 'f'.repeat(64) }))
    expect((await checkOwnChain(world.lead, at)).broken).toEqual({ seq: 5, what: 'head-changed' })
    const { rows } = await listAuditEvents(world.lead, auditQuery.parse({ kind: 'audit' }), asked)
    expect(rows).toMatchObject([{ action: 'audit.checked', object: { events: 5, holds: false } }])
  })

  it('is compared with the heads that were written down, when its own clinic asks', async () => {
    const world = await givenWorld()
    await givenEvents(world)
    await writeAnchors(at)
    expect((await checkOwnChain(world.lead, at)).broken).toBeUndefined()
    appendFileSync(anchorFile(), `${at.toISOString()} ${world.clinicId} 99 ${'a'.repeat(64)}\n`)
    expect((await checkOwnChain(world.lead, at)).broken).toEqual({ seq: 7, what: 'cut-off' })
  })

  it.each(['caseload.read', 'desk.read'] as const)(
    'keeps that somebody looked at a list, and how long it was: %s',
    async (action) => {
      const { lead, other } = await givenWorld()
      await recordListRead({ ...lead, id: other }, action, 17, at)
      const { rows } = await listAuditEvents(lead, auditQuery.parse({ kind: 'reading' }), asked)
      expect(rows).toMatchObject([{ action, object: { shown: 17 }, therapistId: other, at }])
    },
  )

  it.each([
    ['plan.saved', 'done', 1],
    ['plan.saved', 'refused', 0],
    ['chart.opened', 'done', 0],
  ] as const)('marks the form that did it as sent: %s, %s', async (action, outcome, marks) => {
    const { clinicId, lead } = await givenWorld()
    const form = { clinicId, therapistId: lead.id, key: randomUUID(), attempt: randomUUID(), fields: 'x' }
    await sending.run(form, () =>
      inClinic(clinicId, (tx) =>
        recordEvent(tx, { clinicId, therapistId: lead.id, action, outcome, object: {} }, at),
      ),
    )
    expect(await inClinic(clinicId, (tx) => tx.$count(sentForms))).toBe(marks)
  })

  it('keeps its query in the address', () => {
    const search = { kind: 'plan', from: '2026-03-01', before: '12' } as const
    expect(auditSearch(auditQuery.parse(search))).toBe('kind=plan&from=2026-03-01&before=12')
  })
})

describe('Anchors', () => {
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
    const lines = readFileSync(file, 'utf8').split('\n').length - 1
    expect(() => readAnchors(file)).toThrow(`Line ${lines} of ${file} is no anchor.`)
  })

  it('are kept where only the server reads them, with a line for each clinic that has events', async () => {
    const [world, silent] = [await givenWorld(), await givenWorld()]
    await givenEvents(world)
    const file = join(folder, 'deeper', 'still', 'anchors.log')
    await writeAnchors(at, file)
    const lines = readFileSync(file, 'utf8')
    const head = await headOfChain(world.clinicId)
    expect(lines).toContain(`2026-03-02T09:00:00.000Z ${world.clinicId} 5 ${head?.hash}\n`)
    expect(lines).not.toContain(silent.clinicId)
    expect([file, dirname(file)].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual([
      '600',
      '700',
    ])
  })

  const HASH = 'a'.repeat(64)
  it.each([
    ['', 0],
    [`2026-03-02T09:00:00.000Z ${randomUUID()} 5 ${HASH}`, 1],
    [`${randomUUID()} 5 ${HASH}`, 'no anchor'],
    [`now ${randomUUID()} 5 ${HASH}a`, 'no anchor'],
    [`now ${randomUUID()} x ${HASH}`, 'no anchor'],
    [`now ${randomUUID()} 5 ${HASH.toUpperCase()}`, 'no anchor'],
    [`and now ${randomUUID()} 5 ${HASH}`, 'no anchor'],
    [`now clinic 5 ${HASH}`, 'no anchor'],
  ])('are read from a line of a file: %j', (line, found) => {
    const file = join(folder, `${randomUUID()}.log`)
    writeFileSync(file, `${line}\n`)
    if (typeof found === 'string') expect(() => readAnchors(file)).toThrow(`Line 1 of ${file} is ${found}.`)
    else expect(readAnchors(file).size).toBe(found)
  })
})
