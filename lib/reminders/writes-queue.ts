import 'server-only'
import { and, asc, eq, lte } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { reminders } from '@/db/schema/reminders'
import { recordEvent } from '@/lib/audit/writes'
import { type Asked, readDueEpisodes, readRecipient, type Recipient } from './reads-due'
import type { Outcome } from './send-mail'

const MINUTE = 60_000
/** A sender that has not said what became of its message by then counts as dead. Sending takes two at most. */
const LEASE_MINUTES = 10
const MOST_TRIES = 5
/** After the first try, the second, and so on. */
const WAIT_MINUTES = [2, 10, 30, 120] as const

const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE)

type Row = Pick<typeof reminders.$inferSelect, 'id' | 'patientId' | 'tries'>

const eventOf = (tx: Tx, clinicId: string, row: Row, what: 'sent' | 'failed' | 'cancelled', at: Date) =>
  recordEvent(
    tx,
    {
      clinicId,
      therapistId: null,
      patientId: row.patientId,
      action: `reminder.${what}`,
      object: { reminder: row.id, tries: row.tries },
    },
    at,
  )

/** Adds a row for each episode that is due, unless it is there already. */
export function addDueReminders(asked: Asked, newId: () => string): Promise<number> {
  const { clinicId, today: day, at: dueAt } = asked
  return inClinic(clinicId, async (tx) => {
    const due = await readDueEpisodes(tx, asked)
    if (due.length === 0) return 0
    const added = await tx
      .insert(reminders)
      .values(
        due.map((episode) => ({ ...episode, clinicId, id: newId(), day, state: 'waiting' as const, dueAt })),
      )
      .onConflictDoNothing()
      .returning({ id: reminders.id })
    return added.length
  })
}

/** A reminder that is ours to send, once. */
export type Claimed = { readonly clinicId: string; readonly id: string; readonly tries: number } & Recipient

/**
 * Takes the next reminder that waits, so that no other instance does. From here on it counts as perhaps sent, before
 * a word is said to the mail server. One whose reason is gone by now, or whose day is over, is called off.
 */
export function claimReminder(asked: Asked): Promise<Claimed | 'called-off' | undefined> {
  const { clinicId, today, at } = asked
  return inClinic(clinicId, async (tx) => {
    const [row] = await tx
      .select()
      .from(reminders)
      .where(and(eq(reminders.clinicId, clinicId), eq(reminders.state, 'waiting'), lte(reminders.dueAt, at)))
      .orderBy(asc(reminders.dueAt))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!row) return undefined
    const recipient = row.day === today ? await readRecipient(tx, asked, row.episodeId) : undefined
    const here = and(eq(reminders.clinicId, clinicId), eq(reminders.id, row.id))
    if (!recipient) {
      await tx.update(reminders).set({ state: 'cancelled' }).where(here)
      await eventOf(tx, clinicId, row, 'cancelled', at)
      return 'called-off'
    }
    const tries = row.tries + 1
    await tx
      .update(reminders)
      .set({ state: 'sending', tries, dueAt: later(at, LEASE_MINUTES) })
      .where(here)
    return { clinicId, id: row.id, tries, ...recipient }
  })
}

/** How a row stands after this outcome. */
function stateAfter(outcome: Outcome, tries: number, at: Date) {
  if (outcome.kind === 'sent') return { state: 'sent', sentAt: at, failure: null } as const
  if (outcome.kind === 'unknown') return { state: 'failed', failure: 'unknown' } as const
  const { failure, again } = outcome
  const minutes = again && tries < MOST_TRIES ? WAIT_MINUTES[tries - 1] : undefined
  return minutes === undefined
    ? ({ state: 'failed', failure } as const)
    : ({ state: 'waiting', failure, dueAt: later(at, minutes) } as const)
}

/** Writes down what became of a reminder; where its sender was given up meanwhile, that stands. */
export function settleReminder(claimed: Claimed, outcome: Outcome, at: Date): Promise<void> {
  const { clinicId, id, tries } = claimed
  const next = stateAfter(outcome, tries, at)
  return inClinic(clinicId, async (tx) => {
    const settled = await tx
      .update(reminders)
      .set(next)
      .where(
        and(
          eq(reminders.clinicId, clinicId),
          eq(reminders.id, id),
          eq(reminders.state, 'sending'),
          eq(reminders.tries, tries),
        ),
      )
      .returning({ id: reminders.id })
    if (settled.length > 0 && next.state !== 'waiting') await eventOf(tx, clinicId, claimed, next.state, at)
  })
}

/** Reminders whose sender died. Nobody can tell whether they left, so that they are never sent again. */
export function giveUpOnLostSenders(clinicId: string, at: Date): Promise<number> {
  return inClinic(clinicId, async (tx) => {
    const lost = await tx
      .update(reminders)
      .set({ state: 'failed', failure: 'unknown' })
      .where(and(eq(reminders.clinicId, clinicId), eq(reminders.state, 'sending'), lte(reminders.dueAt, at)))
      .returning({ id: reminders.id, patientId: reminders.patientId, tries: reminders.tries })
    for (const row of lost) await eventOf(tx, clinicId, row, 'failed', at)
    return lost.length
  })
}
