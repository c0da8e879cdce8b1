import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from './client'
import { auditEvents } from './schema/audit-events'
import { givenClinic } from './test-fixtures'
import { useTestDatabase } from './testing'

useTestDatabase()

const KEPT = [
  'assessments',
  'attention_marks',
  'audit_events',
  'check_in_submissions',
  'clearances',
  'clinic_logos',
  'discharge_summaries',
  'erasures',
  'home_programs',
  'outcome_scores',
  'progress_reports',
  'referral_notes',
  'reported_flags',
  'sign_offs',
] as const

describe('Records are only ever added', () => {
  it.each(['update audit_events set action = action', 'delete from audit_events'])(
    'refuses the app, which has no right to it: %s',
    async (statement) => {
      const clinicId = await givenClinic()
      await inClinic(clinicId, (tx) =>
        tx
          .insert(auditEvents)
          .values({ clinicId, id: randomUUID(), at: new Date(), action: 'test', object: {} }),
      )
      const changing = inClinic(clinicId, (tx) => tx.execute(sql.raw(statement)))
      await expect(changing).rejects.toMatchObject({ code: '42501' })
    },
  )

  it('guards every kind of evidence against change and removal', async () => {
    const { rows } = await inClinic(await givenClinic(), (tx) =>
      tx.execute(sql`
        select c.relname || ': ' || t.tgname as guard from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal and t.tgenabled = 'O' and t.tgname not in ('not_under_hold', 'keeps_in_care') order by 1`),
    )
    const expected = KEPT.flatMap((table) => [`${table}: never_emptied`, `${table}: only_ever_added`])
    expect(rows.map(({ guard }) => guard)).toEqual(expected.toSorted())
  })
})
