import { z } from 'zod'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import { calendarDate } from '@/lib/form-fields'

/** Crockford's letters: none is mistaken for another, and they spell no word by chance. */
export const TOKEN_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const TOKEN_LENGTH = 16
const GROUP = 4

const TOKEN = new RegExp(`^[${TOKEN_LETTERS}]{${TOKEN_LENGTH}}$`)

/** The token that somebody typed or scanned, as we made it; undefined when it cannot be a token. */
export function readToken(typed: string): string | undefined {
  const token = typed
    .toUpperCase()
    .replaceAll(/[\s\-\u2010-\u2015]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return TOKEN.test(token) ? token : undefined
}

/** The token as it is written for people: `7K3M-…`, in groups of four. */
export const writtenToken = (token: string): string =>
  token.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? token

const TYPED_LIMIT = 100

/** What a device sends to open a link. Text that is not a token is treated like a wrong token. */
export const openBody = z.object({ token: z.string().max(TYPED_LIMIT) })

export const yearBody = z.object({ year: z.number().int().min(1000).max(9999) })

/** A 'yes' to a red flag. The device makes the id, so that a report sent twice counts once. */
export const flagBody = z.object({
  id: z.uuid(),
  redFlag: z.enum(RED_FLAGS),
  day: calendarDate('Give the day as a date.'),
  /** The link on whose page it was told. A device of the release before does not say. */
  link: z.uuid().optional(),
})

export type FlagReport = z.output<typeof flagBody>

/** Turning the patient's page on or off. A new link replaces the one named, so that two people do not make two. */
export const changeLinkInput = z.object({
  change: z.enum(['turn-on', 'turn-off']),
  episodeId: z.uuid(),
  replaces: z
    .union([z.uuid(), z.literal('')])
    .default('')
    .transform((id) => (id === '' ? null : id)),
})
