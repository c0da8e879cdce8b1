import { randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { reminders } from '@/db/schema/reminders'
import { givenClinic } from '@/db/test-fixtures'
import { listAuditEvents } from '@/lib/audit/reads'
import { checkChain } from '@/lib/audit/reads-chain'
import { auditQuery } from '@/lib/audit/search'
import { appendEvents } from '@/lib/audit/writes-chain'
import { addDays } from '@/lib/clinical/calendar-date'
import { getLegalHold } from '@/lib/data-rights/reads-holds'
import { exportPatient } from '@/lib/data-rights/reads-record'
import { listPastRetention } from '@/lib/data-rights/reads-retention'
import { anonymizePatient } from '@/lib/data-rights/writes-anonymize'
import { liftHold, placeHold } from '@/lib/data-rights/writes-holds'
import { getPatient } from '@/lib/patients/reads'
import { updatePatient } from '@/lib/patients/writes'
import { stopInput } from '@/lib/reminders/schema'
import { stopLinks } from '@/lib/reminders/stop-link'
import { stopReminders } from '@/lib/reminders/writes-consent'
import {
  addDueReminders,
  claimReminder,
  giveUpOnLostSenders,
  settleReminder,
} from '@/lib/reminders/writes-queue'
import { refreshMissingStandings, refreshOlderStandings } from '@/lib/standings/writes-missing'
import { type At, chartOf, lead, leadChartOf, list, moment, type Operation, write } from './operation'

const asked = (at: At) => ({ clinicId: at.clinic.clinicId, quietDays: 7, ...moment(at) })
let remindedDaysAgo = 0

/** Puts a reminder into the queue whose day is over, so that it is called off. */
async function queueReminder(at: At): Promise<void> {
  remindedDaysAgo += 1
  const { patientId, episodeId } = at.ids
  await inClinic(at.clinic.clinicId, (tx) =>
    tx.insert(reminders).values({
      clinicId: at.clinic.clinicId,
      id: randomUUID(),
      patientId,
      episodeId,
      day: addDays(at.clinic.today, -remindedDaysAgo),
      state: 'waiting',
      dueAt: at.clinic.at,
    }),
  )
}

/** A clinic whose first event is of a version that sealed none. */
async function sealFirstEvents(): Promise<void> {
  const clinicId = await givenClinic()
  const event = {
    clinicId,
    at: new Date(),
    therapistId: null,
    linkId: null,
    patientId: null,
    action: 'clinic.changed',
    outcome: 'done',
    object: {},
  } as const
  await inClinic(clinicId, async (tx) => {
    await tx.insert(auditEvents).values({ ...event, id: randomUUID() })
    await appendEvents(tx, clinicId, [{ ...event, id: randomUUID() }])
  })
}

/** What is kept beside the chart: the audit trail, what becomes of a record, and the queue of reminders. */
export const RECORD_OPERATIONS: Readonly<Record<string, Operation>> = {
  listAuditEvents: list((at) =>
    listAuditEvents(lead(at), auditQuery.parse({ patient: at.ids.patientId }), {
      timeZone: 'UTC',
      at: at.clinic.at,
    }),
  ),
  checkChain: list((at) => checkChain(at.clinic.clinicId)),
  sealFirstEvents: list(() => sealFirstEvents()),
  exportPatient: list((at) => exportPatient(chartOf(at), 'json', at.clinic.at)),
  auditOfKind: list((at) =>
    listAuditEvents(lead(at), auditQuery.parse({ kind: 'access', before: '1000' }), {
      timeZone: 'UTC',
      at: at.clinic.at,
    }),
  ),
  listPastRetention: list((at) => listPastRetention(lead(at), { years: 1, today: at.clinic.today })),
  getLegalHold: list((at) => getLegalHold(chartOf(at))),
  liftHold: write(async (at) => {
    await placeHold(leadChartOf(at), 'A claim is open.', at.clinic.at).catch(() => {})
    await liftHold(leadChartOf(at), at.ids.holdId, at.clinic.at)
    return 'lifted'
  }),
  // What is on hold stays: the records of the drill are needed again.
  anonymizePatient: write(async (at) => {
    await placeHold(leadChartOf(at), 'A claim is open.', at.clinic.at).catch(() => {})
    const hold = await getLegalHold(chartOf(at))
    return hold && (await anonymizePatient(leadChartOf(at), at.clinic.at))
  }),
  addDueReminders: list((at) => addDueReminders(asked(at), randomUUID)),
  claimReminder: write(async (at) => {
    await queueReminder(at)
    const claimed = await claimReminder(asked(at))
    return claimed === 'called-off' ? undefined : claimed
  }),
  settleReminder: list(async (at) => {
    const { patientId } = at.ids
    const claimed = {
      clinicId: at.clinic.clinicId,
      id: randomUUID(),
      tries: 1,
      patientId,
      email: '',
      language: 'en',
    }
    await settleReminder(claimed, { kind: 'sent' }, at.clinic.at)
  }),
  giveUpOnLostSenders: list((at) => giveUpOnLostSenders(at.clinic.clinicId, at.clinic.at)),
  stopReminders: write(async (at) => {
    const { remindersAgreedOn: _, ...patient } = await getPatient(chartOf(at))
    await updatePatient(chartOf(at), { ...patient, agreedToReminders: true }, moment(at))
    const { page } = stopLinks({ clinicId: at.clinic.clinicId, patientId: at.ids.patientId }, 'en')
    await stopReminders(stopInput.parse(Object.fromEntries(new URL(page).searchParams)), at.clinic.at)
    return 'stopped'
  }),
  refreshMissingStandings: list((at) =>
    refreshMissingStandings({ todayIn: () => at.clinic.today, at: at.clinic.at }),
  ),
  refreshOlderStandings: list((at) =>
    refreshOlderStandings({ todayIn: () => at.clinic.today, at: at.clinic.at }),
  ),
}
