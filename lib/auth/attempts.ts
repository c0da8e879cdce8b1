import 'server-only'
import { createHmac, randomUUID } from 'node:crypto'
import { and, count, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import { outsideClinics, type Tx } from '@/db/client'
import { signInAttempts } from '@/db/schema/sessions'
import { noteRefusal } from '@/lib/refusals'
import type { AccountName } from './account-name'
import { signingKey } from './signing-key'

const WINDOW_MILLISECONDS = 15 * 60_000

/** Failures allowed within the window. Behind no trusted proxy all addresses are one: then only floods are stopped. */
export const LIMITS = { account: 10, address: 30, everyone: 200 } as const
/** Wrong codes of a second factor: whoever gives them had the right password. */
export const CODE_LIMIT = 5
/** Addresses that somebody has already, given to accounts by one account: each says that it is one of some clinic. */
export const TAKEN_ADDRESS_LIMIT = 10
/** Messages with a link for a forgotten password. */
export const RESET_LIMITS = { account: 3, address: 20, everyone: 60 } as const
/** The same for tokens of check-in links: a typing slip is commoner, and a guess is hopeless. */
export const TOKEN_LIMITS = { address: 60, everyone: 600 } as const
/** After so long, one may try again. */
export const RETRY_SECONDS = WINDOW_MILLISECONDS / 1000

/** Whose attempts are counted. */
export type Attempt = { readonly email: string; readonly address: string | undefined }

/** Neither an address nor a name is stored: a key says only 'the same again'. */
const keyOf = (kind: string, value: string): string =>
  createHmac('sha256', signingKey('counted tries')).update(`${kind}:${value}`).digest('hex')

/** What is counted together, and how many failures it may have. */
type Counted = { readonly key: string; readonly limit: number }

const keysOf = ({ email, address }: Attempt): Counted[] => [
  { key: keyOf('account', email), limit: LIMITS.account },
  address === undefined
    ? { key: keyOf('address', 'everyone'), limit: LIMITS.everyone }
    : { key: keyOf('address', address), limit: LIMITS.address },
]

const tokenKeyOf = (address: string | undefined): Counted =>
  address === undefined
    ? { key: keyOf('token address', 'everyone'), limit: TOKEN_LIMITS.everyone }
    : { key: keyOf('token address', address), limit: TOKEN_LIMITS.address }

async function failuresOf(tx: Tx, key: string, at: Date): Promise<number> {
  const [row] = await tx
    .select({ failures: count() })
    .from(signInAttempts)
    .where(
      and(
        eq(signInAttempts.key, key),
        eq(signInAttempts.succeeded, false),
        gt(signInAttempts.at, new Date(at.getTime() - WINDOW_MILLISECONDS)),
      ),
    )
  return row?.failures ?? 0
}

const takeTurns = (tx: Tx, key: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)

/** Counts one failure more under each key, one after the other; gives false when any has used up its own. */
async function countUnder(counted: readonly Counted[], at: Date): Promise<boolean> {
  const isCounted = await outsideClinics(async (tx) => {
    const keys = counted.toSorted((a, b) => a.key.localeCompare(b.key))
    for (const { key } of keys) await takeTurns(tx, key)
    for (const { key, limit } of keys) if ((await failuresOf(tx, key, at)) >= limit) return false
    await tx
      .insert(signInAttempts)
      .values(keys.map(({ key }) => ({ id: randomUUID(), key, at, succeeded: false })))
    await tx
      .delete(signInAttempts)
      .where(lt(signInAttempts.at, new Date(at.getTime() - 2 * WINDOW_MILLISECONDS)))
    return true
  })
  if (!isCounted) noteRefusal('too-many-attempts')
  return isCounted
}

/**
 * Counts an attempt before its password is looked at, so that twenty at once are counted as twenty; gives false when
 * the account or the address has used up its failures.
 */
export const countAttempt = (attempt: Attempt, at: Date): Promise<boolean> => countUnder(keysOf(attempt), at)

/** Counts a wrong token; gives false when the address has used up its own. */
export const countWrongToken = (address: string | undefined, at: Date): Promise<boolean> =>
  countUnder([tokenKeyOf(address)], at)

/** Whether the address has used up its wrong tokens: a look at one index, where counting takes turns. */
export async function hasUsedUpTokens(tx: Tx, address: string | undefined, at: Date): Promise<boolean> {
  const { key, limit } = tokenKeyOf(address)
  return (await failuresOf(tx, key, at)) >= limit
}

const codeKeyOf = ({ clinicId, therapistId }: AccountName): Counted => ({
  key: keyOf('second factor', `${clinicId}:${therapistId}`),
  limit: CODE_LIMIT,
})

/** Counts a code of a second factor before it is looked at; gives false when the account has used up its own. */
export const countCode = (account: AccountName, at: Date): Promise<boolean> =>
  countUnder([codeKeyOf(account)], at)

/** The right code wipes the wrong ones. */
export const forgiveCodes = (account: AccountName): Promise<void> =>
  outsideClinics(async (tx) => {
    await tx.delete(signInAttempts).where(eq(signInAttempts.key, codeKeyOf(account).key))
  })

const takenAddressKeyOf = ({ clinicId, therapistId }: AccountName): Counted => ({
  key: keyOf('taken address', `${clinicId}:${therapistId}`),
  limit: TAKEN_ADDRESS_LIMIT,
})

/** Whether an account may give an address, taken or free; several at once take turns until the transaction ends. */
export async function mayGiveAddress(tx: Tx, by: AccountName, at: Date): Promise<boolean> {
  const { key, limit } = takenAddressKeyOf(by)
  await takeTurns(tx, key)
  if ((await failuresOf(tx, key, at)) < limit) return true
  noteRefusal('too-many-attempts')
  return false
}

/** Counts an address that was given and is somebody's already. */
export async function countTakenAddress(tx: Tx, by: AccountName, at: Date): Promise<void> {
  const { key } = takenAddressKeyOf(by)
  await tx.insert(signInAttempts).values({ id: randomUUID(), key, at, succeeded: false })
}

/** Counts a message for a forgotten password; gives false when the account or the address has had enough of them. */
export const countResetRequest = ({ email, address }: Attempt, at: Date): Promise<boolean> =>
  countUnder(
    [
      { key: keyOf('reset account', email), limit: RESET_LIMITS.account },
      address === undefined
        ? { key: keyOf('reset address', 'everyone'), limit: RESET_LIMITS.everyone }
        : { key: keyOf('reset address', address), limit: RESET_LIMITS.address },
    ],
    at,
  )

/** A right password wipes the account's failures, and takes back its own count from the address. */
export function forgiveAttempts(attempt: Attempt, at: Date): Promise<void> {
  return outsideClinics(async (tx) => {
    const [account, address] = keysOf(attempt)
    if (account) await tx.delete(signInAttempts).where(eq(signInAttempts.key, account.key))
    if (!address) return
    const own = tx
      .select({ id: signInAttempts.id })
      .from(signInAttempts)
      .where(and(eq(signInAttempts.key, address.key), eq(signInAttempts.at, at)))
      .limit(1)
    await tx.delete(signInAttempts).where(inArray(signInAttempts.id, own))
  })
}
