import 'server-only'
import { createHmac, randomInt } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { recoveryCodes } from '@/db/schema/second-factors'
import { keyFor } from '@/lib/keys'
import type { AccountName } from './account-name'

const RECOVERY_CODES = 10
/** Letters that are not mistaken for each other; twenty-four of them are 118 bits. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'
const GROUPS = 6
const GROUP_LETTERS = 4

const newCode = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LETTERS }, () => LETTERS.charAt(randomInt(LETTERS.length))).join(''),
  ).join('-')

/** The code as we made it, however it was typed: capitals, spaces and hyphens do not matter. */
const plain = (code: string): string => code.toLowerCase().replaceAll(/[\s-]/g, '')

/**
 * Keyed with the installation's own key, so that codes cannot be guessed from a copy of the database. It also finds the
 * earlier codes of twelve letters, until new ones take their place.
 */
const hashOf = (code: string): string =>
  createHmac('sha256', keyFor('second-factor')).update(plain(code)).digest('hex')

const areOf = ({ clinicId, therapistId }: AccountName) =>
  and(eq(recoveryCodes.clinicId, clinicId), eq(recoveryCodes.therapistId, therapistId))

/** Removes all codes of an account. */
export async function dropRecoveryCodes(tx: Tx, account: AccountName): Promise<void> {
  await tx.delete(recoveryCodes).where(areOf(account))
}

/** Makes ten new codes in place of any old ones. Only this call returns them. */
export async function renewRecoveryCodes(tx: Tx, account: AccountName): Promise<readonly string[]> {
  await dropRecoveryCodes(tx, account)
  const codes = Array.from({ length: RECOVERY_CODES }, newCode)
  const { clinicId, therapistId } = account
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ clinicId, therapistId, codeHash: hashOf(code) })))
  return codes
}

/** Uses a code up; false when it is not the account's or was used before. If it is used twice at once, one use wins. */
export async function useRecoveryCode(tx: Tx, account: AccountName, code: string): Promise<boolean> {
  const used = await tx
    .update(recoveryCodes)
    .set({ used: true })
    .where(and(areOf(account), eq(recoveryCodes.codeHash, hashOf(code)), eq(recoveryCodes.used, false)))
    .returning({ hash: recoveryCodes.codeHash })
  return used.length > 0
}

/** How many codes an account has left. */
export async function countRecoveryCodes(tx: Tx, account: AccountName): Promise<number> {
  return tx.$count(recoveryCodes, and(areOf(account), eq(recoveryCodes.used, false)))
}
