/** What has to hold whichever instance answers, asked of them all through nginx; each gives its figures. */
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { givenAccount } from '@/lib/auth/testing-sign-in'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { SEND_KEY } from '@/lib/form-state'
import { form, patientFields } from '@/scripts/access/bodies'
import { aPicture, type DrillClinic } from '@/scripts/access/world'
import { atLeast, atMost, type Figure } from '@/scripts/drill-figures'
import { checkInOf, type Device } from '@/scripts/kill/check-ins'
import { type Answer, type Asking, isIn } from './ask'

const JOBS_WITHIN_MILLISECONDS = 180_000

/** A figure that there is one of each of so many. */
const exactly = (what: string, value: number, wanted: number): Figure => ({
  what,
  value,
  bar: String(wanted),
  met: value === wanted,
})

async function count(pool: Pool, text: string, values: readonly unknown[] = []): Promise<number> {
  const { rows } = await pool.query<{ n: string | number | null }>(text, [...values])
  return Number(rows[0]?.n ?? 0)
}

const times = <T>(many: number, work: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: many }, (_, n) => work(n)))

/** Signing in and out, one after the other. */
export async function provesSessions(asking: Asking, clinicId: string, many: number): Promise<Figure[]> {
  let [unknown, outlived] = [0, 0]
  for (let n = 0; n < many; n += 1) {
    const { email } = await givenAccount({ clinicId })
    const { cookie, by } = await asking.signIn(email)
    const elsewhere = await asking.askAnother(by, '/', { cookie })
    if (!isIn(elsewhere)) unknown += 1
    const out = await asking.act('signOut', cookie, [])
    if (isIn(await asking.askAnother(out.by, '/', { cookie }))) outlived += 1
  }
  return [
    atLeast('sign-ins, each used at the other instance and ended there', many, many),
    atMost('sign-ins that the other instance did not know', unknown, 0),
    atMost('sessions ended at one instance that the other let in', outlived, 0),
  ]
}

/** Wrong passwords at once. */
export async function provesLimits(asking: Asking, pool: Pool, clinicId: string): Promise<Figure[]> {
  const { email } = await givenAccount({ clinicId })
  const tried = await times(16, () => asking.signIn(email, 'not the password of anybody'))
  const right = await asking.signIn(email)
  const isLetIn = isIn(await asking.ask('/', { cookie: right.cookie }))
  const looked = await count(
    pool,
    'select max(n) as n from (select count(*) as n from sign_in_attempts where not succeeded group by key) a',
  )
  await pool.query('delete from sign_in_attempts')
  return [
    atLeast('instances that 16 wrong passwords at once went to', new Set(tried.map(({ by }) => by)).size, 2),
    exactly('wrong passwords looked at, by all instances together, before the account is closed', looked, 10),
    atMost('right passwords that the closed account was opened with', Number(isLetIn), 0),
  ]
}

const asObject = (result: unknown): Readonly<Record<string, unknown>> =>
  typeof result === 'object' && result !== null ? { ...result } : {}

/** A plan that saves itself, over and over, each time at the next instance; and two at once over one version. */
export async function provesDrafts(
  asking: Asking,
  pool: Pool,
  { ids: { patientId, episodeId }, team: { therapist } }: DrillClinic,
  cookie: string,
  many: number,
): Promise<Figure[]> {
  const save = async (version: number) => {
    const line = defaultPrescription('walking', randomUUID())
    const draft = { prescriptions: [line], answers: [] }
    const args = [patientId, episodeId, therapist.id, draft, version]
    const { by, result } = await asking.act('savePlanAction', cookie, args, patientId)
    return { by, line: line.id, said: asObject(result) }
  }
  const standing = async () => {
    const { rows } = await pool.query<{ version: number; line: string }>(
      'select p.version, r.id as line from plans p join prescriptions r on r.clinic_id = p.clinic_id and r.plan_id = p.id where p.episode_id = $1',
      [episodeId],
    )
    return { version: rows[0]?.version ?? 0, lines: rows.map(({ line }) => line) }
  }
  let { version } = await standing()
  let [lost, turns, before, both] = [0, 0, '', 0]
  for (let n = 0; n < many; n += 1) {
    const { by, line, said } = await save(version)
    const now = await standing()
    if (said.outcome !== 'saved' || said.version !== version + 1 || now.lines.join() !== line) lost += 1
    if (by !== before) turns += 1
    ;[before, version] = [by, now.version]
  }
  const races = Math.ceil(many / 3)
  for (let n = 0; n < races; n += 1) {
    const said = (await times(2, () => save(version))).map((one) => String(one.said.outcome)).toSorted()
    if (said.join() !== 'conflict,saved') both += 1
    version = (await standing()).version
  }
  return [
    atLeast(
      'drafts saved over the version before, at the other instance than the one before',
      turns,
      many - 2,
    ),
    atMost('saved drafts that were not there at once, or over another version', lost, 0),
    atMost(`of ${races} times two over one version at once, not one saved and one told so`, both, 0),
  ]
}

/** The same under one key to all instances at once: a patient's check-in, and a form. */
export async function provesKeys(
  asking: Asking,
  pool: Pool,
  {
    device,
    today,
    cookie,
    therapistId,
    many,
  }: {
    readonly device: Device
    readonly today: CalendarDate
    readonly cookie: string
    readonly therapistId: string
    readonly many: number
  },
): Promise<Figure[]> {
  const by = new Set<string>()
  let refused = 0
  const keep = (answer: Answer, isTaken: boolean): void => {
    by.add(answer.by)
    if (!isTaken) refused += 1
  }
  const before = await count(pool, 'select count(*) as n from check_in_submissions')
  for (let n = 0; n < many; n += 1) {
    const body = JSON.stringify(checkInOf(device, randomUUID(), n, today))
    const sent = await times(2, () =>
      asking.ask('/c/check-ins', {
        method: 'POST',
        cookie: `plumbline-check-in=${device.cookie}`,
        headers: { 'content-type': 'application/json' },
        body,
      }),
    )
    for (const answer of sent) keep(answer, answer.status === 200)
  }
  const name = `Twice ${randomUUID()}`
  for (let n = 0; n < many; n += 1) {
    const fields = {
      ...patientFields(therapistId),
      name,
      dateOfBirth: `1980-01-${String(n + 1).padStart(2, '0')}`,
      notSameAs: '',
      [SEND_KEY]: randomUUID(),
    }
    const sent = await times(2, () => asking.act('createPatientAction', cookie, form(fields)))
    for (const answer of sent) keep(answer, /\/patients\/[0-9a-f-]{36}/.test(answer.goesTo))
  }
  const checkIns = (await count(pool, 'select count(*) as n from check_in_submissions')) - before
  return [
    atLeast('instances that the two of a key went to', by.size, 2),
    exactly('check-ins that count, of as many sent twice at once under one key', checkIns, many),
    exactly(
      'patients that were added, of as many forms sent twice at once under one key',
      await count(pool, 'select count(*) as n from patients where name = $1', [name]),
      many,
    ),
    atMost('of those, answers that were not the one for what was done', refused, 0),
  ]
}

/** A picture given to one instance, shown by the other. */
export async function provesPictures(
  asking: Asking,
  pool: Pool,
  lead: string,
  many: number,
): Promise<Figure[]> {
  let missing = 0
  for (let n = 0; n < many; n += 1) {
    const body = new FormData()
    body.append('logo', new Blob([new Uint8Array(await aPicture())], { type: 'image/png' }), 'square.png')
    body.append(SEND_KEY, randomUUID())
    const sent = await asking.ask('/settings/logo', { method: 'POST', cookie: lead, body })
    const { rows } = await pool.query<{ id: string; bytes: Buffer }>(
      'select id, png as bytes from clinic_logos order by created_at desc limit 1',
    )
    const shown = await asking.askAnother(sent.by, `/settings/logo/${rows[0]?.id}`, { cookie: lead })
    if (sent.status !== 200 || !rows[0]?.bytes.equals(shown.bytes)) missing += 1
  }
  return [atMost(`of ${many} pictures given to one instance, not shown by the other`, missing, 0)]
}

/** Reminders and backups, which every instance looks after. */
export async function provesJobs(
  taken: () => readonly string[],
  due: number,
  backups: string,
): Promise<Figure[]> {
  const giveUpAt = Date.now() + JOBS_WITHIN_MILLISECONDS
  const made = (): number => readdirSync(backups).filter((name) => name.endsWith('.backup')).length
  while (Date.now() < giveUpAt && (new Set(taken()).size < due || made() === 0)) await pause(500)
  // Whoever would do it again has looked again by then.
  await pause(3000)
  return [
    exactly('patients reminded, of those due, by two instances that both look', new Set(taken()).size, due),
    atMost('reminders that were sent twice', taken().length - new Set(taken()).size, 0),
    exactly('backups by the clock, of two instances that share a folder', made(), 1),
  ]
}
