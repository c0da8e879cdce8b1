import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's recommendation for argon2id, the package's own variant: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The same letters however a keyboard composes them. */
const composed = (password: string): string => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(composed(password), COST)

let nobody: Promise<string> | undefined

/**
 * Whether this is the password. Without a hash (an unknown account) it does the same work, so that the time of the answer
 * tells nothing.
 */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password')
  const matches = await verify(passwordHash ?? (await nobody), composed(password))
  return matches && passwordHash !== undefined
}
