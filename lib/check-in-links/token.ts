import 'server-only'
import { createHash, createHmac } from 'node:crypto'
import { derivedKey } from '@/lib/auth/derived-key'
import { paths } from '@/lib/paths'
import { wholeAddress } from '@/lib/whole-address'
import { TOKEN_LENGTH, TOKEN_LETTERS, writtenToken } from './schema'

const BITS_PER_LETTER = 5

export type LinkName = { readonly clinicId: string; readonly linkId: string }

/** The first 80 bits as letters. */
function asLetters(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: TOKEN_LENGTH }, (_, place) =>
    TOKEN_LETTERS.charAt(Number.parseInt(bits.substr(place * BITS_PER_LETTER, BITS_PER_LETTER), 2)),
  ).join('')
}

/**
 * The token of a link. It is derived, so that its paper can be printed again although the token is stored nowhere. Once
 * the secret changes, it is another token.
 */
export const derivedToken = ({ clinicId, linkId }: LinkName): string =>
  asLetters(createHmac('sha256', derivedKey('check-in link')).update(`${clinicId}:${linkId}`).digest())

/** What is stored of a token. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Where the link leads. The token stands behind the '#', which no browser sends and no server logs. */
export const linkAddress = (token: string): string =>
  `${wholeAddress(paths.patientPage())}#${writtenToken(token)}`
