import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { PHASES } from '@/lib/clinical/vocabulary'
import type { CaseloadPlace } from './caseload-place'
import type { CaseloadQuery, CaseloadSort } from './search'

/** Something that a part is ordered by. */
type Key = { readonly column: SQL; readonly descending: boolean; readonly of: (place: CaseloadPlace) => SQL }

/**
 * A part of an order. An order is walked part by part, so that each is a range of one index: first those who have the
 * value, then those who have none, by name.
 */
export type Part = {
  /** Who belongs to it; undefined for everyone. */
  readonly where: SQL | undefined
  /** Whether to start from standings, whose index has the order, or from patients. */
  readonly from: 'standings' | 'patients'
  /** What the row is ordered by, beside name and id. */
  readonly value: SQL | undefined
  readonly keys: readonly Key[]
}

type StandingSort = Exclude<CaseloadSort, 'name' | 'phase' | 'urgency'>

const STANDING: Readonly<Record<StandingSort, { readonly column: SQL; readonly type: SQL }>> = {
  pain: { column: sql`s.pain_now`, type: sql`int` },
  checkIn: { column: sql`s.last_check_in_on`, type: sql`date` },
  nextVisit: { column: sql`s.next_visit_on`, type: sql`date` },
  program: { column: sql`s.program_number`, type: sql`int` },
}

const name = (descending: boolean): readonly Key[] => [
  { column: sql`p.name_key`, descending, of: ({ nameKey }) => sql`${nameKey}` },
  { column: sql`p.id`, descending, of: ({ id }) => sql`${id}::uuid` },
]
const standingsPatient = (descending: boolean): Key => ({
  column: sql`s.patient_id`,
  descending,
  of: ({ id }) => sql`${id}::uuid`,
})

/** The most urgent reason counts more than all that come after it together; null without a reason. */
const URGENCY = sql`nullif(attention.bits, 0)`

/**
 * Those of one therapist are few enough to be put in order by name within a value. Among everyone it is the index that
 * decides between equals: to put a tenth of a large clinic in order by name for one page would make it wait.
 */
function withValue(column: SQL, type: SQL, query: CaseloadQuery): readonly Part[] {
  const { descending } = query
  const value: Key = { column, descending, of: (place) => sql`${place.value}::${type}` }
  const byIndex = query.assigned === 'all'
  return [
    {
      where: sql`${column} is not null`,
      from: byIndex ? 'standings' : 'patients',
      value: column,
      keys: byIndex ? [value, standingsPatient(descending)] : [value, ...name(false)],
    },
    { where: sql`${column} is null`, from: 'patients', value: undefined, keys: name(false) },
  ]
}

/**
 * Those in care have reasons, and those discharged with a red flag, which are worked out for each of them: no index knows what
 * holds today. Those of one therapist are found by the therapist.
 */
function byUrgency({ descending, assigned }: CaseloadQuery): readonly Part[] {
  const value: Key = { column: URGENCY, descending, of: (place) => sql`${place.value}::int` }
  return [
    {
      where: sql`${URGENCY} is not null`,
      from: assigned === 'all' ? 'standings' : 'patients',
      value: URGENCY,
      keys: [value, ...name(false)],
    },
    { where: sql`${URGENCY} is null`, from: 'patients', value: undefined, keys: name(false) },
  ]
}

/** The parts of the order that is asked for, in turn. */
export function partsOf(query: CaseloadQuery): readonly Part[] {
  const { sort, descending } = query
  if (sort === 'name')
    return [{ where: undefined, from: 'patients', value: undefined, keys: name(descending) }]
  if (sort === 'urgency') return byUrgency(query)
  if (sort !== 'phase') return withValue(STANDING[sort].column, STANDING[sort].type, query)
  const byIndex = query.assigned === 'all'
  const phases = (descending ? PHASES.toReversed() : PHASES).map((phase): Part => ({
    where: sql`s.phase = ${phase}`,
    from: byIndex ? 'standings' : 'patients',
    value: undefined,
    keys: byIndex ? [standingsPatient(false)] : name(false),
  }))
  return [...phases, { where: sql`s.phase is null`, from: 'patients', value: undefined, keys: name(false) }]
}

const isDown = (key: Key, backwards: boolean): boolean => key.descending !== backwards

/** 'order by' of a part, or of the same walked backwards. */
export const orderOf = ({ keys }: Part, backwards: boolean): SQL =>
  sql.join(
    keys.map((key) => sql`${key.column} ${isDown(key, backwards) ? sql`desc` : sql`asc`}`),
    sql`, `,
  )

const row = (parts: readonly SQL[]): SQL => sql`(${sql.join([...parts], sql`, `)})`

/** The rows of a part beyond a place in it. Keys of one direction are compared as one, which an index can follow. */
export function beyond({ keys }: Pick<Part, 'keys'>, place: CaseloadPlace, backwards: boolean): SQL {
  const [first, ...others] = keys
  if (!first) return sql`true`
  const than = isDown(first, backwards) ? sql`<` : sql`>`
  if (others.every(({ descending }) => descending === first.descending))
    return sql`${row(keys.map(({ column }) => column))} ${than} ${row(keys.map(({ of }) => of(place)))}`
  const rest = beyond({ keys: others }, place, backwards)
  return sql`(${first.column} ${than} ${first.of(place)} or ${first.column} = ${first.of(place)} and ${rest})`
}
