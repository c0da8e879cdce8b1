import { z } from 'zod'
import { CASELOAD_COLUMNS, keptQuery } from '@/lib/patients/search'
import { isStorable, NOT_STORABLE } from '@/lib/storable-text'

/** As many as a row of tabs and a memory can hold. */
export const VIEW_LIMIT = 20
const VIEW_NAME_LIMIT = 40

const name = z
  .string('Give the view a name.')
  .transform((text) => text.trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1, 'Give the view a name.')
      .max(VIEW_NAME_LIMIT, `Keep the name under ${VIEW_NAME_LIMIT} characters.`)
      .refine(isStorable, NOT_STORABLE),
  )

/** Null is as usual: what the width of the screen has room for. */
const columns = z.array(z.enum(CASELOAD_COLUMNS)).max(CASELOAD_COLUMNS.length).nullable()

/** A way of looking at the caseload. Neither a page nor what was searched for is part of it. */
export const newView = z.object({ name, query: keptQuery, columns })
export type NewView = z.output<typeof newView>

const known = { id: z.uuid(), version: z.number().int().positive() }

/** What can be done with a view: another name, what is on the screen now, or away with it. */
export const viewChange = z.discriminatedUnion('change', [
  z.object({ ...known, change: z.literal('rename'), name }),
  z.object({ ...known, change: z.literal('overwrite'), query: keptQuery, columns }),
  z.object({ ...known, change: z.literal('delete') }),
])
export type ViewChange = z.output<typeof viewChange>
