import { paths } from '@/lib/paths'
import { caseloadQuery, type CaseloadQuery } from '@/lib/patients/search'

const BLANK = caseloadQuery.parse({})

/** The address of the patients page for a query; what is as usual is left out. */
export function caseloadLink(query: CaseloadQuery): string {
  const given = Object.entries(query).filter(
    ([key, value]) => value !== null && value !== BLANK[key as keyof CaseloadQuery],
  )
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return search ? `${paths.patients()}?${search}` : paths.patients()
}
