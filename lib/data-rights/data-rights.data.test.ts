import { randomUUID } from 'node:crypto'
import { eq, getTableName, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { assessments } from '@/db/schema/assessments'
import { auditEvents } from '@/db/schema/audit-events'
import { erasures } from '@/db/schema/erasures'
import { patients } from '@/db/schema/patients'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { checkChain } from '@/lib/audit/reads-chain'
import { openChart } from '@/lib/auth/chart-access'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import { exportPatient } from './reads-record'
import { PATIENT_TABLES } from './reads-tables'
import { givenWholeRecord } from './testing'
import { anonymizePatient } from './writes-anonymize'
import { liftHold, placeHold } from './writes-holds'

useTestDatabase()

const at = new Date('2026-06-01T10:00:00Z')

async function givenLead() {
  const clinicId = await givenClinic()
  return { clinicId, leadId: await givenTherapist(clinicId, { role: 'lead' }) }
}

/** Each row of each table of the database that this clinic may see, as text. */
async function dump(clinicId: string): Promise<readonly { readonly table: string; readonly row: string }[]> {
  return inClinic(clinicId, async (tx) => {
    const tables = await tx.execute<{ name: string }>(
      sql`select table_name as name from information_schema.tables
          where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'plumbline_%'`,
    )
    const rows = []
    for (const { name } of tables.rows) {
      const found = await tx.execute<{ row: string }>(
        sql`select t::text as row from ${sql.identifier(name)} t`,
      )
      rows.push(...found.rows.map(({ row }) => ({ table: name, row })))
    }
    return rows
  })
}

const tablesWith = async (clinicId: string, mark: string): Promise<string[]> => {
  const rows = await dump(clinicId)
  const found = rows.filter(({ row }) => row.toLowerCase().includes(mark.toLowerCase()))
  return [...new Set(found.map(({ table }) => table))].toSorted()
}

/** Tables that refer to a patient, by the schema, through however many others. */
async function tablesThatReferToPatients(clinicId: string): Promise<string[]> {
  const { rows } = await inClinic(clinicId, (tx) =>
    tx.execute<{ name: string }>(sql`
      with recursive referring as (
        select 'patients'::text as name
        union
        select c.conrelid::regclass::text from pg_constraint c join referring r on c.confrelid = r.name::regclass
        where c.contype = 'f'
      )
      select name from referring
      union
      select table_name from information_schema.columns where table_schema = 'public' and column_name = 'patient_id'`),
  )
  return rows.map(({ name }) => name).toSorted()
}

describe('Where a patient’s rows are', () => {
  it('is known of every table that the schema has', async () => {
    const known = PATIENT_TABLES.map(({ table }) => getTableName(table))
    // The audit trail and the note of an anonymized record know the patient by an id alone, and stay.
    const staying = ['audit_events', 'erasures']
    expect(await tablesThatReferToPatients(await givenClinic())).toEqual([...known, ...staying].toSorted())
  })
})

describe('The export of a patient’s record', () => {
  it('has every table, every word, nobody else’s and no secret', async () => {
    const { clinicId, leadId } = await givenLead()
    const mine = await givenWholeRecord(clinicId, leadId, 'Zebrafish')
    await givenWholeRecord(clinicId, leadId, 'Quokka')
    await openChart(mine.chart.therapist, mine.patientId)
    const record = await exportPatient(mine.chart, 'json', at)
    const text = JSON.stringify(record)
    expect(text).not.toMatch(/quokka/i)
    for (const secret of mine.ids.filter((id) => id.length > 36)) expect(text).not.toContain(secret)
    const filled = Object.entries(record.tables).filter(([, rows]) => rows.length > 0)
    const left = ['check_in_tokens', 'patient_words']
    expect(filled.map(([name]) => name).toSorted()).toEqual(
      [...PATIENT_TABLES.map(({ table }) => getTableName(table)), 'audit_events']
        .filter((name) => !left.includes(name))
        .toSorted(),
    )
    const marked = (await tablesWith(clinicId, 'Zebrafish')).filter((name) => name !== 'patient_words')
    for (const name of marked) expect(JSON.stringify(record.tables[name])).toMatch(/zebrafish/i)
  })

  it('is on the record, and not for another clinic', async () => {
    const { clinicId, leadId } = await givenLead()
    const { chart, patientId } = await givenWholeRecord(clinicId, leadId, 'Okapi')
    await exportPatient(chart, 'json', at)
    const events = await inClinic(clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.patientId, patientId)),
    )
    expect(events).toMatchObject([
      { action: 'patient.exported', therapistId: leadId, object: { as: 'json' } },
    ])
    const other = await givenLead()
    await expect(
      exportPatient(testChartAccess(other.clinicId, other.leadId, patientId), 'json', at),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('Anonymizing', () => {
  it('leaves nothing of the patient in any table but an id, and the audit chain whole', async () => {
    const { clinicId, leadId } = await givenLead()
    const { chart, patientId, ids } = await givenWholeRecord(clinicId, leadId, 'Zebrafish')
    await givenWholeRecord(clinicId, leadId, 'Quokka')
    await openChart(chart.therapist, patientId)
    const before = {
      theirs: await tablesWith(clinicId, 'Quokka'),
      mine: await tablesWith(clinicId, 'Zebrafish'),
    }
    expect(before.mine.length).toBeGreaterThan(15)

    expect(await anonymizePatient(chart, at)).toBe('anonymized')

    expect(await tablesWith(clinicId, 'Zebrafish')).toEqual([])
    for (const id of ids) expect(await tablesWith(clinicId, id)).toEqual([])
    expect(await tablesWith(clinicId, patientId)).toEqual(['audit_events', 'erasures'])
    expect(await tablesWith(clinicId, 'Quokka')).toEqual(before.theirs)
    expect((await checkChain(clinicId)).broken).toBeUndefined()
    const events = await inClinic(clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.patientId, patientId)).orderBy(auditEvents.seq),
    )
    expect(events.map(({ action }) => action)).toEqual(['chart.opened', 'patient.anonymized'])
    await expect(openChart(chart.therapist, patientId)).rejects.toMatchObject({ code: 'not-found' })
    await expect(anonymizePatient(chart, at)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('waits for a legal hold, which the database insists on too', async () => {
    const { clinicId, leadId } = await givenLead()
    const { chart, patientId } = await givenWholeRecord(clinicId, leadId, 'Zebrafish')
    const { id } = await placeHold(chart, 'Claim of 2 March', at)
    await expect(placeHold(chart, 'Another', at)).rejects.toMatchObject({ code: 'conflict' })
    const before = await tablesWith(clinicId, 'Zebrafish')
    expect(await anonymizePatient(chart, at)).toBe('held')
    await expect(
      inClinic(clinicId, (tx) =>
        tx.insert(erasures).values({ clinicId, patientId, erasedAt: at, erasedBy: leadId }),
      ),
    ).rejects.toMatchObject({ code: '23001' })
    expect(await tablesWith(clinicId, 'Zebrafish')).toEqual(before)
    const [refused] = await inClinic(clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.outcome, 'refused')),
    )
    expect(refused).toMatchObject({ action: 'patient.anonymized', patientId, therapistId: leadId })
    await liftHold(chart, id, at)
    await expect(liftHold(chart, id, at)).rejects.toMatchObject({ code: 'conflict' })
    expect(await anonymizePatient(chart, at)).toBe('anonymized')
  })

  it('is for leads alone, as holds are, and not for another clinic', async () => {
    const { clinicId, leadId } = await givenLead()
    const { chart, patientId } = await givenWholeRecord(clinicId, leadId, 'Zebrafish')
    const therapist = testChartAccess(clinicId, leadId, patientId)
    await expect(anonymizePatient(therapist, at)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(placeHold(therapist, 'Claim', at)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(liftHold(therapist, randomUUID(), at)).rejects.toMatchObject({ code: 'not-allowed' })
    const other = await givenLead()
    const foreign = {
      ...chart,
      clinicId: other.clinicId,
      therapist: testTherapist(other.clinicId, other.leadId, { role: 'lead' }),
    }
    await expect(anonymizePatient(foreign, at)).rejects.toMatchObject({ code: 'not-found' })
    await expect(placeHold(foreign, 'Claim', at)).rejects.toMatchObject({ code: 'not-found' })
    expect(await inClinic(clinicId, (tx) => tx.select().from(patients))).toHaveLength(1)
  })

  it('is the only way that evidence goes, and goes no further than its own patient and transaction', async () => {
    const { clinicId, leadId } = await givenLead()
    const mine = await givenWholeRecord(clinicId, leadId, 'Zebrafish')
    await openChart(mine.chart.therapist, mine.patientId)
    const refused = { code: '23001' }
    await expect(inClinic(clinicId, (tx) => tx.delete(assessments))).rejects.toMatchObject(refused)
    // Somebody who adds the note of one patient cannot take another's evidence with it, nor change any.
    const theirs = await givenWholeRecord(clinicId, leadId, 'Quokka')
    const erased = { clinicId, patientId: mine.patientId, erasedAt: at, erasedBy: leadId }
    for (const more of [
      sql`delete from assessments`,
      sql`delete from home_programs where patient_id = ${theirs.patientId}`,
      sql`update home_programs set number = 9 where patient_id = ${mine.patientId}`,
      sql`delete from erasures`,
    ])
      await expect(
        inClinic(clinicId, async (tx) => {
          await tx.insert(erasures).values(erased)
          await tx.execute(more)
        }),
      ).rejects.toMatchObject(refused)
    // The audit trail is nobody's to delete: the login that serves has no right to it.
    await expect(inClinic(clinicId, (tx) => tx.delete(auditEvents))).rejects.toMatchObject({ code: '42501' })
    // A note that stands from another transaction opens nothing, whatever it says of itself.
    await inClinic(clinicId, (tx) => tx.insert(erasures).values(erased))
    await expect(inClinic(clinicId, (tx) => tx.delete(assessments))).rejects.toMatchObject(refused)
  })
})
