import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { sessions } from '@/db/schema/sessions'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { codeAt } from './one-time-code'
import { endAllOwnSessions, endOwnSession, listOwnSessions } from './own-sessions'
import { signInWithCode } from './second-step'
import { beginSession, endSession, hashOfSession, type SessionKey, standingOfSession } from './sessions'
import { testTherapist } from './testing'
import { givenAccount, givenSecondFactor } from './testing-sign-in'

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
useTestDatabase()

const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)

/** Somebody with a session at each of these minutes, from a browser of that name. */
async function givenSessions(...minutes: number[]) {
  const clinicId = await givenClinic()
  const id = await givenTherapist(clinicId)
  const account = { clinicId, therapistId: id }
  const keys: SessionKey[] = []
  for (const minute of minutes)
    keys.push(
      await inClinic(clinicId, (tx) =>
        beginSession(tx, account, { browser: `Browser ${minute}` }, after(minute)),
      ),
    )
  return { clinicId, account, therapist: testTherapist(clinicId, id), keys }
}

const eventsOf = async (clinicId: string, action: string) => {
  const events = await inClinic(clinicId, (tx) => tx.select().from(auditEvents))
  return events.filter((event) => event.action === action)
}

const hashOf = ({ sessionId }: SessionKey): string => hashOfSession(sessionId)

describe('One’s own sessions', () => {
  it('are those that count, the latest first, and say which is this one', async () => {
    const { clinicId, therapist, keys } = await givenSessions(0, 10, 12)
    const [idle, here, elsewhere] = keys as [SessionKey, SessionKey, SessionKey]
    const colleague = await givenTherapist(clinicId)
    await inClinic(clinicId, (tx) =>
      beginSession(tx, { clinicId, therapistId: colleague }, { browser: 'Other' }, after(12)),
    )
    expect(await listOwnSessions(therapist, here, after(16))).toEqual([
      {
        idHash: hashOf(elsewhere),
        createdAt: after(12),
        lastSeenAt: after(12),
        browser: 'Browser 12',
        isThis: false,
      },
      {
        idHash: hashOf(here),
        createdAt: after(10),
        lastSeenAt: after(10),
        browser: 'Browser 10',
        isThis: true,
      },
    ])
    expect((await listOwnSessions(therapist, here, after(14))).map(({ idHash }) => idHash)).toContain(
      hashOf(idle),
    )
  })

  it('do not have one that ended among them, nor one that began twelve hours ago', async () => {
    const { clinicId, therapist, keys } = await givenSessions(0, 1)
    const [ended, old] = keys as [SessionKey, SessionKey]
    await endSession(ended, after(2))
    await inClinic(clinicId, (tx) => tx.update(sessions).set({ lastSeenAt: after(12 * 60) }))
    expect(await listOwnSessions(therapist, old, after(12 * 60))).toHaveLength(1)
    expect(await listOwnSessions(therapist, old, after(12 * 60 + 1))).toEqual([])
  })

  it('end one by one, on the record once, and nobody ends a colleague’s', async () => {
    const { clinicId, therapist, keys } = await givenSessions(0)
    const [key] = keys as [SessionKey]
    const colleague = testTherapist(clinicId, await givenTherapist(clinicId))
    await endOwnSession(colleague, hashOf(key), after(1))
    expect(await standingOfSession(key, after(1))).toBeDefined()
    await endOwnSession(therapist, hashOf(key), after(2))
    await endOwnSession(therapist, hashOf(key), after(3))
    expect(await standingOfSession(key, after(3))).toBeUndefined()
    expect(await eventsOf(clinicId, 'session.ended')).toMatchObject([
      { therapistId: therapist.id, at: after(2) },
    ])
    const [row] = await inClinic(clinicId, (tx) => tx.select().from(sessions))
    expect(row?.endedAt).toEqual(after(2))
  })

  it('end all at once, on the record, which says whether this one was kept', async () => {
    const { clinicId, therapist, keys } = await givenSessions(0, 1)
    const [here] = keys as [SessionKey, SessionKey]
    await endAllOwnSessions(therapist, here, after(2))
    await endAllOwnSessions(therapist, undefined, after(3))
    const events = await eventsOf(clinicId, 'session.all-ended')
    expect(events.map(({ therapistId, object }) => [therapistId, object])).toEqual([
      [therapist.id, { othersOnly: true }],
      [therapist.id, { othersOnly: false }],
    ])
    const ends = await inClinic(clinicId, (tx) => tx.select().from(sessions).orderBy(sessions.createdAt))
    expect(ends.map(({ endedAt }) => endedAt)).toEqual([after(3), after(2)])
  })
})

describe('A session that begins', () => {
  it('is stored by its hash alone, seen and authenticated just now, and is on the record', async () => {
    const { clinicId, therapist, keys } = await givenSessions(5)
    const [{ sessionId }] = keys as [SessionKey]
    expect(sessionId).toMatch(/^[\w-]{43}$/)
    const rows = await inClinic(clinicId, (tx) => tx.select().from(sessions))
    expect(rows).toMatchObject([
      {
        idHash: hashOfSession(sessionId),
        therapistId: therapist.id,
        createdAt: after(5),
        lastSeenAt: after(5),
        authenticatedAt: after(5),
        endedAt: null,
        secondFactorPending: false,
        vouchedByProvider: false,
        browser: 'Browser 5',
      },
    ])
    expect(JSON.stringify(rows)).not.toContain(sessionId)
    expect(await eventsOf(clinicId, 'session.began')).toMatchObject([
      { therapistId: therapist.id, at: after(5) },
    ])
  })

  it('is whose it is, and is seen once a minute', async () => {
    const { clinicId, therapist, keys } = await givenSessions(0)
    const [key] = keys as [SessionKey]
    const seen = async () => (await inClinic(clinicId, (tx) => tx.select().from(sessions)))[0]?.lastSeenAt
    expect(await standingOfSession(key, after(0.5))).toEqual({
      therapist: {
        clinicId,
        id: therapist.id,
        name: therapist.name,
        credentials: therapist.credentials,
        email: therapist.email,
        role: 'therapist',
        authenticatedAt: start,
        hasProof: true,
      },
      pending: undefined,
    })
    expect(await seen()).toEqual(start)
    await standingOfSession(key, after(1))
    expect(await seen()).toEqual(after(1))
  })

  it('does not wait for a second factor that a provider vouches for, nor ask to set one up', async () => {
    const lead = await givenAccount({ role: 'lead' })
    await givenSecondFactor(lead.therapist, start)
    const begin = (secondFactor?: 'vouched') =>
      inClinic(lead.clinicId, (tx) => beginSession(tx, lead.name, { browser: '', secondFactor }, after(1)))
    expect(await standingOfSession(await begin('vouched'), after(1))).toMatchObject({ pending: undefined })
    expect(await standingOfSession(await begin(), after(1))).toMatchObject({ pending: 'code' })
  })

  it('of an administrator asks to set a second factor up, unless a provider vouches for one', async () => {
    const clinicId = await givenClinic()
    const therapistId = await givenTherapist(clinicId, { role: 'admin' })
    const begin = (secondFactor?: 'vouched') =>
      inClinic(clinicId, (tx) =>
        beginSession(tx, { clinicId, therapistId }, { browser: '', secondFactor }, start),
      )
    expect(await standingOfSession(await begin(), start)).toMatchObject({ pending: 'set-up' })
    expect(await standingOfSession(await begin('vouched'), start)).toMatchObject({ pending: undefined })
  })

  it('by a code takes the place of the one that waited, in the same browser, and wipes the wrong codes', async () => {
    const account = await givenAccount()
    const { secret } = await givenSecondFactor(account.therapist, after(-60))
    const waits = (minute: number) =>
      inClinic(account.clinicId, (tx) =>
        beginSession(tx, account.name, { browser: 'Firefox on Linux' }, after(minute)),
      )
    const wrong = async (key: SessionKey, minute: number, times: number) => {
      for (let tries = 0; tries < times; tries += 1)
        expect(await signInWithCode(key, '000000', after(minute))).toBeUndefined()
    }
    const first = await waits(0)
    await wrong(first, 0, 4)
    const begun = await signInWithCode(first, codeAt(secret, start), start)
    const rows = await inClinic(account.clinicId, (tx) =>
      tx
        .select()
        .from(sessions)
        .where(eq(sessions.idHash, hashOfSession(begun?.sessionId ?? ''))),
    )
    expect(rows).toMatchObject([{ browser: 'Firefox on Linux', secondFactorPending: false }])
    const second = await waits(1)
    await wrong(second, 1, 5)
    await expect(signInWithCode(second, codeAt(secret, after(1)), after(1))).rejects.toMatchObject({
      code: 'too-many-attempts',
    })
  })
})
