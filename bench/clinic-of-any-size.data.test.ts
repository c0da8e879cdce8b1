import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { checkChain } from '@/lib/audit/reads-chain'
import { openByToken } from '@/lib/auth/link-opening'
import { testTherapist } from '@/lib/auth/testing'
import { derivedToken } from '@/lib/check-in-links/token'
import { getToday } from '@/lib/today/reads'
import { BENCH_DAY, clinicOfAnySize, type MadeClinic } from './clinic-of-any-size'

const PATIENTS = 120
const CHECK_INS = 3001

useTestDatabase({ fresh: true, asOwner: true })

let made: MadeClinic
beforeAll(async () => {
  made = await clinicOfAnySize({ patients: PATIENTS, checkIns: CHECK_INS, inCareOneOf: 4 })
})

const ask = <Row extends Record<string, unknown>>(statement: SQL) =>
  inClinic(made.clinicId, async (tx) => (await tx.execute<Row>(statement)).rows)

/** Every key of a table of a clinic to another, as the condition under which the two rows belong together. */
const KEYS = sql`
  select c.conrelid::regclass::text as "from", c.confrelid::regclass::text as "to",
    (select string_agg(format('t.%I = f.%I', r.attname, a.attname), ' and ' order by k.place)
      from unnest(c.conkey, c.confkey) with ordinality k (own, other, place)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
      join pg_attribute r on r.attrelid = c.confrelid and r.attnum = k.other) as match,
    (select string_agg(format('f.%I is not null', a.attname), ' and ')
      from unnest(c.conkey) own join pg_attribute a on a.attrelid = c.conrelid and a.attnum = own) as given
  from pg_constraint c join pg_namespace n on n.oid = c.connamespace
  where c.contype = 'f' and n.nspname = 'public'`

describe('A made clinic', () => {
  it('has as many patients and check-ins as were asked for', async () => {
    const [counted] = await ask(sql`
      select (select count(*)::int from patients) as patients, (select count(*)::int from check_ins) as "checkIns"`)
    expect(counted).toEqual({ patients: PATIENTS, checkIns: CHECK_INS })
  })

  it('has every row that another one names', async () => {
    const keys = await ask<{ from: string; to: string; match: string; given: string }>(KEYS)
    expect(keys.length).toBeGreaterThan(50)
    const orphans: string[] = []
    for (const { from, to, match, given } of keys) {
      const found = await ask(
        sql.raw(
          `select 1 as one from ${from} f where ${given} and not exists (select from ${to} t where ${match}) limit 1`,
        ),
      )
      if (found.length > 0) orphans.push(`${from} names what is not in ${to}`)
    }
    expect(orphans).toEqual([])
  })

  it('has an audit trail whose chain holds', async () => {
    const { broken, head } = await checkChain(made.clinicId)
    expect(broken).toBeUndefined()
    expect(head.seq).toBeGreaterThan(PATIENTS)
  })

  it('has somebody to look at today', async () => {
    const [first = ''] = made.therapistIds
    const { rows, inCare } = await getToday(testTherapist(made.clinicId, first), {
      today: BENCH_DAY,
      former: [],
    })
    expect(rows.length).toBeGreaterThan(0)
    expect(inCare).toBeGreaterThan(rows.length)
  })

  it('has papers that open the patient’s page', async () => {
    const [link] = await ask<{ id: string }>(
      sql`select id from check_in_links where revoked_at is null limit 1`,
    )
    const token = derivedToken({ clinicId: made.clinicId, linkId: link?.id ?? '' })
    const opened = await openByToken(token, undefined, undefined, new Date(`${BENCH_DAY}T10:00:00Z`))
    expect(opened.state).toBe('year')
  })
})
