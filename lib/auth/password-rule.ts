import 'server-only'

/** Whose password it will be: it may be none of these names. */
export type PasswordOwner = { readonly email: string; readonly name: string; readonly clinicName: string }

/** A piece of up to so many letters, repeated, is refused however often it is repeated. */
const REPEATED_PIECE = 4

let common: Promise<ReadonlySet<string>> | undefined

/** The fifty thousand or so most common leaked passwords; loaded when a password is first chosen. */
const commonPasswords = (): Promise<ReadonlySet<string>> =>
  (common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set<string>(dictionary['passwords-common']),
  ))

/** The shortest piece that the text repeats, or the text itself. */
function pieceOf(text: string): string {
  const length = `${text}${text}`.indexOf(text, 1)
  return text.slice(0, length)
}

/** Letters and digits only, in lower case, so that a dot or a capital does not hide a name. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** What is left without digits and signs in front and behind: 'Password2024!' is 'password'. */
const core = (text: string): string => text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

function isNameOf(password: string, { email, name, clinicName }: PasswordOwner): boolean {
  const [whole, letters] = [bare(password), bare(core(password))]
  const [mailbox = '', domain = ''] = email.split('@')
  return [email, mailbox, domain, name, clinicName]
    .map(bare)
    .some((taken) => taken.length > 0 && (taken === whole || taken === letters))
}

const COMMON =
  'Too many people have this password, or one like it, so it is guessed first. Choose another: four words that do not belong together, for example.'
const A_NAME = 'A password is not the name or the address of a person or a clinic. Choose another.'

/**
 * Why a password that is long enough is refused; undefined when it is fine. There are no rules about which characters it
 * has: only what is guessed first is refused.
 */
export async function passwordProblem(password: string, owner: PasswordOwner): Promise<string | undefined> {
  const typed = password.normalize('NFKC').toLowerCase()
  if (isNameOf(typed, owner)) return A_NAME
  const known = await commonPasswords()
  const piece = pieceOf(typed)
  const isRepeated = piece !== typed && (piece.length <= REPEATED_PIECE || known.has(piece))
  return isRepeated || [typed, core(typed), bare(typed)].some((text) => known.has(text)) ? COMMON : undefined
}
