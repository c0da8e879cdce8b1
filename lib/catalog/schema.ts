import { z } from 'zod'
import { EQUIPMENT, EXERCISE_KINDS, PHASES, POSITIONS, REGIONS } from '@/lib/clinical/vocabulary'
import { CATALOG_SEARCH_LIMIT } from './search'

/**
 * What the catalog shows, read from the address of the page, where anything can be written: a value out of place
 * counts as not given.
 */
export const catalogQuery = z.object({
  search: z.string().max(CATALOG_SEARCH_LIMIT).catch(''),
  kind: z.enum(EXERCISE_KINDS).optional().catch(undefined),
  region: z.enum(REGIONS).optional().catch(undefined),
  position: z.enum(POSITIONS).optional().catch(undefined),
  equipment: z
    .enum(['none', ...EQUIPMENT])
    .optional()
    .catch(undefined),
  phase: z.enum(PHASES).optional().catch(undefined),
})
export type CatalogQuery = z.output<typeof catalogQuery>
