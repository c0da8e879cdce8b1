import type { CatalogQuery } from '@/lib/catalog/schema'
import { paths } from '@/lib/paths'

/** The address of the catalog for a search and its filters; what is not given is left out. */
export function catalogLink(query: CatalogQuery): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const search = new URLSearchParams(given).toString()
  return search ? `${paths.catalog()}?${search}` : paths.catalog()
}
