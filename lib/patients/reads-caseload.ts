import 'server-only'
import { readInClinic } from '@/db/read-in-clinic'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { type CaseloadPlace, openPlace, sealPlace } from './caseload-place'
import { type Asked, countOf, locate, type Located } from './reads-caseload-rows'
import { readShown } from './reads-caseload-shown'
import { CASELOAD_PAGE_SIZE, type CaseloadQuery, type CaseloadRow, COUNTED_TO } from './search'

export type Caseload = {
  readonly rows: readonly CaseloadRow[]
  /** How many there are on all pages, counted up to `COUNTED_TO`. */
  readonly total: number
  /** Whether there are more than were counted. */
  readonly isMore: boolean
  /** Places from which the pages before and after this one are read; null where there is none. */
  readonly previous: string | null
  readonly next: string | null
}

type Moment = { readonly today: CalendarDate; readonly at: Date }

/** A place in another order is as good as none. */
function placeIn({ therapist, query }: Asked, sealed: string | null): CaseloadPlace | undefined {
  const place = sealed === null ? undefined : openPlace(therapist.clinicId, sealed)
  return place?.sort === query.sort && place.descending === query.descending ? place : undefined
}

const sealed = ({ therapist, query }: Asked, { id, nameKey, value, part }: Located): string =>
  sealPlace(therapist.clinicId, {
    sort: query.sort,
    descending: query.descending,
    part,
    value,
    nameKey,
    id,
  })

async function read(asked: Asked, { today, at }: Moment): Promise<Caseload> {
  const { therapist, query } = asked
  const after = placeIn(asked, query.after)
  const before = after ? undefined : placeIn(asked, query.before)
  const from = after ?? before
  const backwards = before !== undefined
  const { clinicId } = therapist
  const page = await readInClinic(clinicId, async (tx) => {
    const [found, counted] = await Promise.all([
      // One more than is shown says whether there is another page.
      locate(tx, asked, { from, backwards, limit: CASELOAD_PAGE_SIZE + 1 }),
      tx.execute<{ total: number }>(countOf(asked)),
    ])
    const isMoreThere = found.length > CASELOAD_PAGE_SIZE
    const located = backwards ? found.slice(-CASELOAD_PAGE_SIZE) : found.slice(0, CASELOAD_PAGE_SIZE)
    if (from && located.length === 0) return null
    const total = counted.rows[0]?.total ?? 0
    const shown = new Map((await readShown(tx, { clinicId, today, at }, located)).map((row) => [row.id, row]))
    const rows = located.flatMap(({ id }) => shown.get(id) ?? [])
    const [first, last] = [located.at(0), located.at(-1)]
    const isBefore = backwards ? isMoreThere : from !== undefined
    const isAfter = backwards || isMoreThere
    return {
      rows,
      total: Math.min(total, COUNTED_TO),
      isMore: total > COUNTED_TO,
      previous: isBefore && first ? sealed(asked, first) : null,
      next: isAfter && last ? sealed(asked, last) : null,
    }
  })
  // Nobody is beyond that place any more: the first page is what was meant.
  return page ?? read({ ...asked, query: { ...query, after: null, before: null } }, { today, at })
}

/**
 * A page of the patients of a clinic, searched by the beginnings of the words of name and record number, with how many
 * there are in all.
 * @throws AppError('not-allowed') for who may open no charts
 */
export function listCaseload(
  therapist: Therapist,
  query: CaseloadQuery,
  { search, today, at }: Moment & { readonly search: string },
): Promise<Caseload> {
  requirePower(therapist, 'charts')
  return read({ therapist, query, search, today }, { today, at })
}
