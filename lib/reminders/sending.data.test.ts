import { and, eq } from 'drizzle-orm'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { reminders } from '@/db/schema/reminders'
import { givenClinic } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import type { MailServer } from './mail-server'
import { stopInput } from './schema'
import { sendReminders } from './send-reminders'
import { givenHangingUp, givenMailServer, givenNoServer, givenQuietPatient } from './testing'
import { stopReminders } from './writes-consent'
import { claimReminder, settleReminder } from './writes-queue'

// A pass goes over every clinic that there is.
useTestDatabase({ fresh: true })

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
vi.stubEnv('NEXTAUTH_URL', 'https://plumbline.example')

const TODAY = parseCalendarDate('2026-03-20') ?? expect.fail('not a day')
const minutesPastNine = (minutes: number): Date =>
  new Date(Date.parse('2026-03-20T09:00:00Z') + minutes * 60_000)
const failed = (error: unknown): never => {
  throw error
}
const pass = (server: MailServer, minutes = 0) =>
  sendReminders(server, { now: () => minutesPastNine(minutes), stopped: () => false, failed })

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

/** A server that is closed after the test. */
async function opened<Opened extends { readonly close: () => Promise<unknown> }>(given: Promise<Opened>) {
  const server = await given
  closing.push(server.close)
  return server
}

type Quiet = Awaited<ReturnType<typeof givenQuietPatient>>
const quiet = async (values = {}, words = {}) => givenQuietPatient(await givenClinic(), values, words)

const rowOf = async ({ clinicId, episodeId }: Quiet) => {
  const rows = await inClinic(clinicId, (tx) =>
    tx
      .select()
      .from(reminders)
      .where(and(eq(reminders.clinicId, clinicId), eq(reminders.episodeId, episodeId))),
  )
  expect(rows).toHaveLength(1)
  return rows[0]
}

const eventsOf = async ({ clinicId, patientId }: Quiet) => {
  const rows = await inClinic(clinicId, (tx) =>
    tx
      .select({ action: auditEvents.action, therapistId: auditEvents.therapistId })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.patientId, patientId))),
  )
  return rows.map(({ action, therapistId }) => `${action} by ${therapistId ?? 'nobody'}`)
}

const claim = ({ clinicId }: Quiet, minutes = 0) =>
  claimReminder({ clinicId, quietDays: 7, today: TODAY, at: minutesPastNine(minutes) })

describe('A reminder', () => {
  it('leaves once, with nothing clinical in it, and can be stopped by its own link', async () => {
    const { server, to } = await opened(givenMailServer())
    const patient = await quiet(
      { name: 'Canaryname Surcanary', recordNumber: 'CANARY-7', language: 'es', phone: '555 canary' },
      { problem: 'Canaryproblem of the back' },
    )
    await patient.checkIn('2026-03-05', 'canarynote')
    await pass(server)
    await pass(server, 1)
    const [mail, ...more] = to(patient.email)
    expect(more).toEqual([])
    expect(mail?.from?.text).toBe('"Test Clinic" <reminders@clinic.example>')
    expect(mail?.subject).toBe('Un breve recordatorio de Test Clinic')
    expect(mail?.text).toContain('https://plumbline.example/c')
    expect(mail?.messageId).toBe(`<${(await rowOf(patient))?.id}@clinic.example>`)
    const raw = [...(mail?.headerLines ?? []).map(({ line }) => line), mail?.text, mail?.html].join('\n')
    expect(raw).not.toMatch(/canary|back|dolor|1990/i)
    expect(await rowOf(patient)).toMatchObject({ state: 'sent', tries: 1, sentAt: minutesPastNine(0) })
    expect(await eventsOf(patient)).toEqual(['reminder.sent by nobody'])

    expect(mail?.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringContaining('/reminders/stop/one-click?') },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    })
    const address = /<(https[^>]+)>/.exec(
      mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? '',
    )?.[1]
    const link = stopInput.parse(Object.fromEntries(new URL(address ?? '').searchParams))
    await stopReminders(link, minutesPastNine(2))
    expect(await eventsOf(patient)).toContain('reminders.stopped by nobody')
  })

  it('waits while the mail server is down, and leaves once it is up', async () => {
    const patient = await quiet()
    await pass(await givenNoServer())
    expect(await rowOf(patient)).toMatchObject({ state: 'waiting', tries: 1, failure: 'connection' })
    const { server, to } = await opened(givenMailServer())
    await pass(server, 1)
    expect(to(patient.email)).toHaveLength(0)
    await pass(server, 2)
    expect(to(patient.email)).toHaveLength(1)
    expect(await rowOf(patient)).toMatchObject({ state: 'sent', tries: 2, failure: null })
  })

  it('is given up after five tries', async () => {
    const patient = await quiet()
    const nobody = await givenNoServer()
    for (const minutes of [0, 2, 12, 42, 162, 500]) await pass(nobody, minutes)
    expect(await rowOf(patient)).toMatchObject({ state: 'failed', tries: 5, failure: 'connection' })
    expect(await eventsOf(patient)).toEqual(['reminder.failed by nobody'])
  })

  it('leaves once when several instances send at the same time', async () => {
    const { server, to } = await opened(givenMailServer())
    const patients = await Promise.all([quiet(), quiet(), quiet()])
    await Promise.all([pass(server), pass(server), pass(server)])
    expect(patients.map(({ email }) => to(email).length)).toEqual([1, 1, 1])
  })

  it.each([
    [451, { state: 'waiting', failure: '451', tries: 1 }],
    [550, { state: 'failed', failure: '550', tries: 1 }],
  ])('refused with %i is as the number says', async (responseCode, expected) => {
    const onRcptTo = (_address: unknown, _session: unknown, done: (error?: Error) => void) =>
      done(Object.assign(new Error('canary'), { responseCode }))
    const { server, taken } = await opened(givenMailServer({ onRcptTo }))
    const patient = await quiet()
    await pass(server)
    expect(await rowOf(patient)).toMatchObject(expected)
    expect(taken).toEqual([])
  })

  it('is tried again when our sign-in is refused: that is no fault of the address', async () => {
    const { server } = await opened(
      givenMailServer({
        authOptional: false,
        disabledCommands: ['STARTTLS'],
        allowInsecureAuth: true,
        onAuth: (_auth, _session, done) => done(new Error('no')),
      }),
    )
    const patient = await quiet()
    await pass({ ...server, signIn: { user: 'us', pass: 'wrong' } })
    expect(await rowOf(patient)).toMatchObject({ state: 'waiting', failure: 'sign-in' })
  })

  it('does not leave where a safe connection is asked for and not offered', async () => {
    const { server, taken } = await opened(givenMailServer())
    const patient = await quiet()
    await pass({ ...server, requireTls: true })
    expect(await rowOf(patient)).toMatchObject({ state: 'waiting' })
    expect(taken).toEqual([])
  })

  it('is tried again when the connection breaks before the message, and never after', async () => {
    const early = await opened(givenHangingUp('RCPT'))
    const [before, after] = [await quiet(), await quiet()]
    await pass(early.server)
    expect(await rowOf(before)).toMatchObject({ state: 'waiting', failure: 'connection' })
    const late = await opened(givenHangingUp('.'))
    await pass(late.server, 2)
    expect(await rowOf(after)).toMatchObject({ state: 'failed', failure: 'unknown', tries: 2 })
    const { server, to } = await opened(givenMailServer())
    await pass(server, 30)
    expect(to(after.email)).toEqual([])
  })
})

describe('A reminder whose sender died', () => {
  it('is never sent again', async () => {
    const patient = await quiet()
    const { server, to } = await opened(givenMailServer())
    await pass(await givenNoServer())
    expect(await claim(patient, 2)).toMatchObject({ email: patient.email, tries: 2 })
    // Here the process ends.
    await pass(server, 3)
    expect(await rowOf(patient)).toMatchObject({ state: 'sending' })
    await pass(server, 12)
    expect(await rowOf(patient)).toMatchObject({ state: 'failed', failure: 'unknown' })
    await pass(server, 60)
    expect(to(patient.email)).toEqual([])
    expect(await eventsOf(patient)).toEqual(['reminder.failed by nobody'])
  })

  it('stays given up when the sender was only slow', async () => {
    const patient = await quiet()
    await pass(await givenNoServer())
    const claimed = await claim(patient, 2)
    if (!claimed || claimed === 'called-off') return expect.fail('nothing was claimed')
    await pass(await givenNoServer(), 12)
    const refused = { kind: 'not-sent', failure: 'connection', again: true } as const
    await settleReminder(claimed, refused, minutesPastNine(13))
    expect(await rowOf(patient)).toMatchObject({ state: 'failed', failure: 'unknown' })
  })
})

describe('A reminder that waits is called off', () => {
  it('when the patient checked in meanwhile', async () => {
    const patient = await quiet()
    await pass(await givenNoServer())
    await patient.checkIn('2026-03-20')
    expect(await claim(patient, 5)).toBe('called-off')
    expect(await rowOf(patient)).toMatchObject({ state: 'cancelled' })
  })

  it('when its day is over', async () => {
    const patient = await quiet()
    await pass(await givenNoServer())
    const { server, to } = await opened(givenMailServer())
    await pass(server, 15 * 60)
    expect(await rowOf(patient)).toMatchObject({ state: 'cancelled' })
    expect(to(patient.email)).toEqual([])
  })
})
