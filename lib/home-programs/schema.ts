import { z } from 'zod'
import type { PAPERS } from '@/db/schema/clinics'
import { conjunction } from '@/lib/clinical/languages/conjunction'
import { LANGUAGES } from '@/lib/clinical/languages/language'

const YES_NO = ['yes', 'no'] as const
const PAPER_NAMES = ['a4', 'letter'] as const satisfies readonly (typeof PAPERS)[number][]

/** What can be asked for in the address of a handout. What is not asked for is as the clinic and the patient have it. */
const PRINT_VALUES = {
  paper: PAPER_NAMES,
  size: ['standard', 'large'],
  language: LANGUAGES,
  pictures: YES_NO,
  log: YES_NO,
  layout: ['flowing', 'one-per-page', 'cards'],
  logo: YES_NO,
} as const

const oneOf = <const Values extends readonly [string, ...string[]]>(name: string, values: Values) =>
  z
    .enum(
      values,
      `In the address, “${name}” has an unknown value. Use ${conjunction('or')(values.map((value) => `${name}=${value}`))}.`,
    )
    .optional()

export const printQuery = z.strictObject(
  {
    paper: oneOf('paper', PRINT_VALUES.paper),
    size: oneOf('size', PRINT_VALUES.size),
    language: oneOf('language', PRINT_VALUES.language),
    pictures: oneOf('pictures', PRINT_VALUES.pictures),
    log: oneOf('log', PRINT_VALUES.log),
    layout: oneOf('layout', PRINT_VALUES.layout),
    logo: oneOf('logo', PRINT_VALUES.logo),
  },
  `The address asks for something that no handout has. It may say ${conjunction('and')(Object.keys(PRINT_VALUES))}.`,
)
export type PrintQuery = z.output<typeof printQuery>

/** What the address of a document asks for, or what is wrong with it in words. */
export function parseQuery<Schema extends z.ZodType>(
  schema: Schema,
  search: URLSearchParams,
): { readonly query: z.output<Schema> } | { readonly problem: string } {
  const asked = [...new Set(search.keys())].map((name) => {
    const values = search.getAll(name)
    return [name, values.length === 1 ? values[0] : values] as const
  })
  const parsed = schema.safeParse(Object.fromEntries(asked))
  if (parsed.success) return { query: parsed.data }
  return { problem: [...new Set(parsed.error.issues.map(({ message }) => message))].join(' ') }
}

/** A document that asks for nothing but its paper. */
export const paperQuery = z.object({ paper: oneOf('paper', PAPER_NAMES) })
