import 'server-only'
import { createHmac, randomUUID } from 'node:crypto'
import { and, count, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import { outsideClinics, type Tx } from '@/db/client'
import { signInAttempts } from '@/db/schema/sessions'
import { noteRefusal } from '@/lib/refusals'
import type { AccountName } from './account-name'
import { derivedKey } from './derived-key'

const WINDOW_MILLISECONDS = 15 * 60_000

/** Failures allowed within the window. Without a trusted proxy all addresses look like one: then only floods are stopped. */
export const LIMITS = { account: 10, address: 30, everyone: 200 } as const
/** Wrong codes of a second factor. It is low, because whoever gives one had the right password. */
export const CODE_LIMIT = 5
/** How many taken addresses one account may try to give: each refusal tells that the address is somebody's. */
export const TAKEN_ADDRESS_LIMIT = 10
/** Messages with a link for a forgotten password. */
export const RESET_LIMITS = { account: 3, address: 20, everyone: 60 } as const
/** For tokens of check-in links there are more: slips of typing are common, and guessing is hopeless. */
export const TOKEN_LIMITS = { address: 60, everyone: 600 } as const
/** When one may try again. */
export const RETRY_SECONDS = WINDOW_MILLISECONDS / 1000

/** Whose attempts are counted. */
export type Attempt = { readonly email: string; readonly address: string | undefined }

/** Stored in place of an address or a name: it tells only that it is the same one again. */
const keyOf = (kind: string, value: string): string =>
  createHmac('sha256', derivedKey('counted tries')).update(`${kind}:${value}`).digest('hex')

/** What is counted under one key, and how many failures it may have. */
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

/** Counts one more failure under every key; counts none and gives false when a key has used up its failures. */
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

/** Counts a wrong token; gives false when the address has used up its wrong tokens. */
export const countWrongToken = (address: string | undefined, at: Date): Promise<boolean> =>
  countUnder([tokenKeyOf(address)], at)

/** Whether the address has used up its wrong tokens. It only looks, and so, unlike counting, waits for nobody. */
export async function hasUsedUpTokens(tx: Tx, address: string | undefined, at: Date): Promise<boolean> {
  const { key, limit } = tokenKeyOf(address)
  return (await failuresOf(tx, key, at)) >= limit
}

const codeKeyOf = ({ clinicId, therapistId }: AccountName): Counted => ({
  key: keyOf('second factor', `${clinicId}:${therapistId}`),
  limit: CODE_LIMIT,
})

/** Counts a code of a second factor before it is looked at; gives false when the account has used up its wrong codes. */
export const countCode = (account: AccountName, at: Date): Promise<boolean> =>
  countUnder([codeKeyOf(account)], at)

/** After a right code the wrong ones no longer count. */
export const forgiveCodes = (account: AccountName): Promise<void> =>
  outsideClinics(async (tx) => {
    await tx.delete(signInAttempts).where(eq(signInAttempts.key, codeKeyOf(account).key))
  })

const takenAddressKeyOf = ({ clinicId, therapistId }: AccountName): Counted => ({
  key: keyOf('taken address', `${clinicId}:${therapistId}`),
  limit: TAKEN_ADDRESS_LIMIT,
})

/** Whether an account may still give addresses. Of several requests at once each waits until the transaction of the one before ends. */
export async function mayGiveAddress(tx: Tx, by: AccountName, at: Date): Promise<boolean> {
  const { key, limit } = takenAddressKeyOf(by)
  await takeTurns(tx, key)
  if ((await failuresOf(tx, key, at)) < limit) return true
  noteRefusal('too-many-attempts')
  return false
}

/** Counts a given address that is somebody's already. */
export async function countTakenAddress(tx: Tx, by: AccountName, at: Date): Promise<void> {
  const { key } = takenAddressKeyOf(by)
  await tx.insert(signInAttempts).values({ id: randomUUID(), key, at, succeeded: false })
}

/** Counts a message for a forgotten password; gives false when the account or the address has used up its messages. */
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

/** After a right password the account's failures no longer count, nor does this attempt against the address. */
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
