import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Therapist } from '@/lib/auth/therapist'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { WITH_DRAFT, flaggedEpisodes, heldBits, openBits } from '@/lib/standings/attention'
import type { CaseloadPlace } from './caseload-place'
import { beyond, orderOf, type Part, partsOf } from './reads-caseload-order'
import { type CaseloadQuery, COUNTED_TO } from './search'
import { searchWords } from './search-words'

/** What is asked for: a query from the address, what is searched for, who asks and when. */
export type Asked = {
  readonly therapist: Therapist
  readonly query: CaseloadQuery
  readonly search: string
  readonly today: CalendarDate
}

/** A row of the list before anything is read that is only shown. */
export type Located = {
  readonly id: string
  readonly episodeId: string | null
  readonly nameKey: string
  readonly value: string | null
  readonly part: number
}

/** Of a patient's episodes the open one, or else the last. */
const NEWEST_EPISODE = sql`
  select x.* from episodes x where x.clinic_id = p.clinic_id and x.patient_id = p.id
  order by x.discharged_on desc nulls first, x.opened_on desc, x.id desc limit 1`

/** The same as a condition of an episode: as an anti-join it can be told how many rows are left, and an index is used. */
const IS_NEWEST = sql`not exists (
  select 1 from episodes x where x.clinic_id = e.clinic_id and x.patient_id = e.patient_id
    and (coalesce(x.discharged_on, 'infinity'), x.opened_on, x.id)
      > (coalesce(e.discharged_on, 'infinity'), e.opened_on, e.id))`

/** An open episode is the newest, and the only open one; 'limit 1' has it looked up, in an index of open ones alone. */
const OPEN_EPISODE = sql`
  select x.* from episodes x
  where x.clinic_id = p.clinic_id and x.patient_id = p.id and x.discharged_on is null limit 1`

const isInCare = ({ query: { status } }: Asked): boolean => status === 'open'

const readsAttention = ({ query: { attention, sort } }: Asked): boolean => attention || sort === 'urgency'

const withEpisode = (asked: Asked, patients: SQL): SQL => sql`
  ${patients} left join lateral (${isInCare(asked) ? OPEN_EPISODE : NEWEST_EPISODE}) e on true`
const withStanding = (asked: Asked, patients: SQL): SQL => sql`${withEpisode(asked, patients)}
  left join episode_standings s on s.clinic_id = p.clinic_id and s.episode_id = e.id`
const standingsOf = (patients: SQL): SQL => sql`episode_standings s
  join ${patients} on p.clinic_id = s.clinic_id and p.id = s.patient_id
  join episodes e on e.clinic_id = s.clinic_id and e.id = s.episode_id`

/** Adds `attention.bits` to patients with their episode `e` and its standing `s`; 'offset 0' works them out once. */
export const withAttention = (clinicId: string, today: CalendarDate): SQL => sql`
  join clinics c on c.id = ${clinicId}
  ${WITH_DRAFT}
  cross join lateral (
    select case when s.episode_id is not null then ${heldBits(today, sql`e.discharged_on`)}
      else 0 end as bits offset 0) held
  cross join lateral (select ${openBits(today)} as bits offset 0) attention`

const all = (conditions: readonly SQL[]): SQL => sql.join([...conditions], sql` and `)

/** The highest code point: no letter comes after it. */
const HIGHEST = '\u{10ffff}'

/** A range, and no pattern: under row-level security only a plain comparison may be answered from the index. */
const range = (clinicId: string, word: string): SQL => sql`
  w.clinic_id = ${clinicId} and w.word >= ${word} and w.word < ${word + HIGHEST}`

/** Whom the search finds, through the index of words. */
function foundBy({ therapist, search }: Asked): SQL {
  const [longest = '', ...others] = searchWords(search).toSorted((one, other) => other.length - one.length)
  const { clinicId } = therapist
  const alsoWith = others.map(
    (word) => sql`w.patient_id in (select w.patient_id from patient_words w where ${range(clinicId, word)})`,
  )
  // Nothing that could be searched for finds nobody.
  const first = longest === '' ? sql`false` : range(clinicId, longest)
  return sql`
    select distinct w.clinic_id, w.patient_id as id from patient_words w where ${all([first, ...alsoWith])}`
}

/** These patients; 'offset 0' has them found before anything is put in order. */
const searched = (asked: Asked, order: SQL): SQL => sql`(
  select p.* from patients p
  join (${foundBy(asked)}) found on found.id = p.id
  where p.clinic_id = ${asked.therapist.clinicId} ${order} offset 0) p`

/** Everyone, or whom the search finds. */
const patientsOf = (asked: Asked, order = sql``): SQL =>
  asked.search === '' ? sql`patients p` : searched(asked, order)

const ofPatients = ({ therapist, query: { assigned } }: Asked): SQL[] => [
  sql`p.clinic_id = ${therapist.clinicId}`,
  ...(assigned === 'all'
    ? []
    : [sql`p.assigned_therapist_id = ${assigned === 'me' ? therapist.id : assigned}`]),
]

/** @param from what the rows are of: a row of an episode has one, a patient may have none */
function conditionsOf(asked: Asked, from: 'patients' | 'episodes'): SQL[] {
  const { phase, status, attention } = asked.query
  // Somebody without an episode so far counts as in care.
  const open = from === 'patients' ? sql`p.in_care` : sql`e.discharged_on is null`
  return [
    ...ofPatients(asked),
    ...(phase === null ? [] : [sql`s.phase = ${phase}`]),
    ...(status === 'all' ? [] : [status === 'open' ? open : sql`e.discharged_on is not null`]),
    ...(attention ? [sql`attention.bits > 0`] : []),
  ]
}

/** Reasons are worked out of those in care, and of those discharged with a red flag: an index finds each of the two. */
const mayHaveReasons = ({ therapist: { clinicId } }: Asked): SQL => sql`
  s.episode_id in (
    select x.id from episodes x where x.clinic_id = ${clinicId} and x.discharged_on is null
    union all ${flaggedEpisodes(clinicId)})`

/**
 * Rows of standings are of every episode: those of the newest count, and an open one is.
 * @param withReasons whether only those with a reason are looked for
 */
const fromStandings = (asked: Asked, withReasons: boolean): SQL[] => [
  sql`s.clinic_id = ${asked.therapist.clinicId}`,
  ...(isInCare(asked) ? [] : [IS_NEWEST, ...(withReasons ? [mayHaveReasons(asked)] : [])]),
]

/** The statement that finds rows of one part, from a place in it or from its start; for the benchmark as well. */
export function rowsOfPart(
  asked: Asked,
  part: Part,
  walk: { readonly from: CaseloadPlace | undefined; readonly backwards: boolean; readonly limit: number },
): SQL {
  const { therapist, today } = asked
  const conditions = [
    ...conditionsOf(asked, part.from === 'standings' ? 'episodes' : 'patients'),
    ...(part.from === 'standings' ? fromStandings(asked, readsAttention(asked)) : []),
    ...(part.where ? [part.where] : []),
    ...(walk.from ? [beyond(part, walk.from, walk.backwards)] : []),
  ]
  // By name alone they come out of the search in order, and no more is read of them than a page.
  const sorted = part.value ? sql`` : sql`order by ${orderOf(part, walk.backwards)}`
  return sql`
    select p.id, e.id as "episodeId", p.name_key as "nameKey", (${part.value ?? sql`null`})::text as value
    from ${part.from === 'standings' ? standingsOf(patientsOf(asked)) : withStanding(asked, patientsOf(asked, sorted))}
    ${readsAttention(asked) ? withAttention(therapist.clinicId, today) : sql``}
    where ${all(conditions)} order by ${orderOf(part, walk.backwards)} limit ${walk.limit}`
}

/** Rows beyond a place, in the order of the list; walking backwards, those before it. */
export async function locate(
  tx: Tx,
  asked: Asked,
  walk: { readonly from: CaseloadPlace | undefined; readonly backwards: boolean; readonly limit: number },
): Promise<Located[]> {
  const parts = partsOf(asked.query).map((part, index) => ({ part, index }))
  const ahead = (walk.backwards ? parts.toReversed() : parts).filter(({ index }) => {
    if (!walk.from) return true
    return walk.backwards ? index <= walk.from.part : index >= walk.from.part
  })
  const found: Located[] = []
  for (const { part, index } of ahead) {
    if (found.length === walk.limit) break
    const from = walk.from?.part === index ? walk.from : undefined
    const { rows } = await tx.execute<Omit<Located, 'part'>>(
      rowsOfPart(asked, part, { ...walk, from, limit: walk.limit - found.length }),
    )
    found.push(...rows.map((row) => ({ ...row, part: index })))
  }
  return walk.backwards ? found.toReversed() : found
}

/** For counting, no more of a patient than the query asks about: who a search finds is told by its words alone. */
function countedOf(asked: Asked): SQL {
  const { assigned, status } = asked.query
  if (asked.search === '' || assigned !== 'all' || status === 'open') return patientsOf(asked)
  return sql`(${foundBy(asked)}) p`
}

const counted = (from: SQL, conditions: readonly SQL[]): SQL =>
  sql`select 1 from ${from} where ${all(conditions)}`

/** The statement that counts whom the query is about, up to a limit; it reads no more than the query asks about. */
export function countOf(asked: Asked): SQL {
  const { therapist, query, today } = asked
  const patients = countedOf(asked)
  const withStandings = (): SQL =>
    counted(
      sql`${standingsOf(patients)} ${query.attention ? withAttention(therapist.clinicId, today) : sql``}`,
      [...conditionsOf(asked, 'episodes'), ...fromStandings(asked, query.attention)],
    )
  const rows =
    query.phase !== null || query.attention
      ? withStandings()
      : counted(
          query.status === 'discharged' ? withEpisode(asked, patients) : patients,
          conditionsOf(asked, 'patients'),
        )
  return sql`select count(*)::int as total from (${rows} limit ${COUNTED_TO + 1}) counted`
}
