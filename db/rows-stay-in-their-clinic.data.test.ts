import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic, outsideClinics } from './client'
import { auditEvents } from './schema/audit-events'
import { clinics } from './schema/clinics'
import { patients } from './schema/patients'
import { givenClinic, givenPatient, givenTherapist } from './test-fixtures'
import { useTestDatabase } from './testing'

useTestDatabase()

async function givenTwoClinics() {
  const [ours, theirs] = [await givenClinic(), await givenClinic()]
  const therapist = await givenTherapist(theirs)
  return { ours, theirs, therapist, patient: await givenPatient(theirs, therapist) }
}

describe('Rows stay in their clinic', () => {
  it('shows no row to a transaction without a clinic', async () => {
    await givenTwoClinics()
    expect(await outsideClinics((tx) => tx.select().from(patients))).toEqual([])
    expect(await outsideClinics((tx) => tx.select().from(clinics))).toEqual([])
  })

  it('hides the rows of another clinic, even from a query that names them', async () => {
    const { ours, theirs, patient } = await givenTwoClinics()
    const find = (clinicId: string) =>
      inClinic(clinicId, (tx) => tx.select().from(patients).where(eq(patients.id, patient)))
    expect(await find(ours)).toEqual([])
    expect(await find(theirs)).toHaveLength(1)
  })

  it('refuses to write a row into another clinic', async () => {
    const { ours, theirs } = await givenTwoClinics()
    const intruding = inClinic(ours, (tx) =>
      tx
        .insert(auditEvents)
        .values({ clinicId: theirs, id: randomUUID(), at: new Date(), action: 'test', object: {} }),
    )
    await expect(intruding).rejects.toMatchObject({ code: '42501' })
  })

  it('changes nothing of another clinic', async () => {
    const { ours, theirs, patient } = await givenTwoClinics()
    await inClinic(ours, (tx) => tx.update(patients).set({ name: 'Changed' }))
    const [row] = await inClinic(theirs, (tx) => tx.select().from(patients).where(eq(patients.id, patient)))
    expect(row?.name).toBe('Test Patient')
  })

  it('leaves no trace of a clinic on the connection', async () => {
    const clinic = await givenClinic()
    await Promise.all(Array.from({ length: 12 }, () => inClinic(clinic, (tx) => tx.select().from(clinics))))
    const settings = await Promise.all(
      Array.from({ length: 12 }, () =>
        outsideClinics((tx) => tx.execute(sql`select current_setting('app.clinic_id') as clinic`)),
      ),
    )
    expect(new Set(settings.flatMap(({ rows }) => rows.map(({ clinic: left }) => left)))).toEqual(
      new Set(['']),
    )
  })

  it('is forced, by a policy, on every table that has a clinic', async () => {
    const { rows } = await outsideClinics((tx) =>
      tx.execute(sql`
        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') and not (
          c.relrowsecurity and c.relforcerowsecurity and exists (
            select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*'
              and pg_get_expr(p.polqual, p.polrelid) like '%plumbline_clinic()%'
              and pg_get_expr(p.polwithcheck, p.polrelid) like '%plumbline_clinic()%'))
        order by 1`),
    )
    const outside = [
      'check_in_tokens',
      'plumbline_migrations',
      'plumbline_probe',
      'sign_in_attempts',
      'sign_in_names',
    ]
    expect(rows.map(({ relname }) => relname).filter((name) => !outside.includes(String(name)))).toEqual([])
  })

  it('is passed by no view, and by no function that runs with the rights of its owner', async () => {
    const { rows } = await outsideClinics((tx) =>
      tx.execute(sql`
        select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('v', 'm', 'f')
        union all
        select proname from pg_proc f join pg_namespace n on n.oid = f.pronamespace
        where n.nspname = 'public' and f.prosecdef`),
    )
    expect(rows).toEqual([])
  })
})
