import 'server-only'
import { and, eq, gt, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { secondFactors } from '@/db/schema/second-factors'
import { recordEvent } from '@/lib/audit/writes'
import { AppError } from '@/lib/errors'
import { keyFor } from '@/lib/keys'
import type { AccountName } from './account-name'
import { countCode, forgiveCodes } from './attempts'
import { requireFresh } from './fresh'
import { newSecret, stepOfCode } from './one-time-code'
import { countRecoveryCodes, dropRecoveryCodes, renewRecoveryCodes, useRecoveryCode } from './recovery-codes'
import { seal, unseal } from './seal'
import { needsSecondFactor } from './second-factor-rule'
import { endSessionsOf, type SessionKey, type SessionTherapist } from './sessions'

/** How long a secret that was shown but not confirmed is kept. */
const SET_UP_WITHIN_MILLISECONDS = 30 * 60_000

const nameOf = ({ clinicId, id }: SessionTherapist): AccountName => ({ clinicId, therapistId: id })
const about = ({ clinicId, therapistId }: AccountName): string => `${clinicId}:${therapistId}`

const isOf = ({ clinicId, therapistId }: AccountName) =>
  and(eq(secondFactors.clinicId, clinicId), eq(secondFactors.therapistId, therapistId))

const secretOf = (account: AccountName, sealedSecret: string): string =>
  unseal(sealedSecret, about(account), keyFor('second-factor'))

const note = (
  tx: Tx,
  { clinicId, therapistId }: AccountName,
  action: 'turned-on' | 'turned-off' | 'recovery-code-used' | 'recovery-codes-renewed',
  at: Date,
): Promise<void> =>
  recordEvent(tx, { clinicId, therapistId, action: `second-factor.${action}`, object: {} }, at)

export type OwnSecondFactor = {
  readonly isOn: boolean
  readonly since: Date | null
  readonly recoveryCodesLeft: number
  /** Whether the role or the clinic requires one, so that it cannot be turned off. */
  readonly isRequired: boolean
}

async function isRequiredOf(tx: Tx, { clinicId, role }: SessionTherapist): Promise<boolean> {
  const [clinic] = await tx.select().from(clinics).where(eq(clinics.id, clinicId))
  return clinic !== undefined && needsSecondFactor(role, clinic)
}

/** The state of one's own second factor. */
export function ownSecondFactor(therapist: SessionTherapist): Promise<OwnSecondFactor> {
  return inClinic(therapist.clinicId, async (tx) => {
    const [row] = await tx
      .select()
      .from(secondFactors)
      .where(isOf(nameOf(therapist)))
    return {
      isOn: (row?.confirmedAt ?? null) !== null,
      since: row?.confirmedAt ?? null,
      recoveryCodesLeft: await countRecoveryCodes(tx, nameOf(therapist)),
      isRequired: await isRequiredOf(tx, therapist),
    }
  })
}

/**
 * Makes the secret of a second factor, which counts once a code from it is given. It replaces one that was not confirmed.
 * @throws AppError('reauthenticate'); 'conflict' when the account has one
 */
export async function beginSetUp(therapist: SessionTherapist, at: Date): Promise<void> {
  requireFresh(therapist, at)
  const account = nameOf(therapist)
  const sealedSecret = seal(newSecret(), about(account), keyFor('second-factor'))
  await inClinic(therapist.clinicId, async (tx) => {
    const made = await tx
      .insert(secondFactors)
      .values({ ...account, sealedSecret, createdAt: at })
      .onConflictDoUpdate({
        target: [secondFactors.clinicId, secondFactors.therapistId],
        set: { sealedSecret, createdAt: at, lastStep: null },
        setWhere: isNull(secondFactors.confirmedAt),
      })
      .returning({ id: secondFactors.therapistId })
    if (made.length === 0) throw new AppError('conflict')
  })
}

/** The secret to scan, which waits for its first code; undefined when there is none. */
export function secretToConfirm(therapist: SessionTherapist, at: Date): Promise<string | undefined> {
  return inClinic(therapist.clinicId, async (tx) => {
    const [row] = await tx
      .select()
      .from(secondFactors)
      .where(and(isOf(nameOf(therapist)), isNull(secondFactors.confirmedAt), isRecent(at)))
    return row && secretOf(nameOf(therapist), row.sealedSecret)
  })
}

const isRecent = (at: Date) =>
  gt(secondFactors.createdAt, new Date(at.getTime() - SET_UP_WITHIN_MILLISECONDS))

/** The statement that accepts a time step uses it up: of the same code sent twice at once, one is taken. */
async function takeStep(tx: Tx, account: AccountName, step: number, confirm?: Date): Promise<boolean> {
  const taken = await tx
    .update(secondFactors)
    .set({ lastStep: step, ...(confirm ? { confirmedAt: confirm } : {}) })
    .where(
      and(
        isOf(account),
        confirm ? isNull(secondFactors.confirmedAt) : isNotNull(secondFactors.confirmedAt),
        or(isNull(secondFactors.lastStep), lt(secondFactors.lastStep, step)),
      ),
    )
    .returning({ id: secondFactors.therapistId })
  return taken.length > 0
}

/** Counts a code before it is looked at. @throws AppError('too-many-attempts') */
async function countOrRefuse(account: AccountName, at: Date): Promise<void> {
  if (!(await countCode(account, at))) throw new AppError('too-many-attempts')
}

/**
 * Turns the second factor on by its first code, and ends every other session of the account, which began without it.
 * @returns the recovery codes, this one time; undefined for a wrong code
 * @throws AppError('too-many-attempts')
 */
export async function confirmSetUp(
  therapist: SessionTherapist,
  code: string,
  keep: SessionKey | undefined,
  at: Date,
): Promise<readonly string[] | undefined> {
  const account = nameOf(therapist)
  await countOrRefuse(account, at)
  const codes = await inClinic(therapist.clinicId, async (tx) => {
    const [row] = await tx
      .select()
      .from(secondFactors)
      .where(and(isOf(account), isNull(secondFactors.confirmedAt), isRecent(at)))
    const step = row && stepOfCode(secretOf(account, row.sealedSecret), code, at)
    if (step === undefined || !(await takeStep(tx, account, step, at))) return undefined
    await endSessionsOf(tx, account, at, keep)
    await note(tx, account, 'turned-on', at)
    return renewRecoveryCodes(tx, account)
  })
  if (codes) await forgiveCodes(account)
  return codes
}

/**
 * Whether this is a code of the account's app that was not used before, or one of its recovery codes. This uses the code
 * up, in the transaction of whatever it allows.
 */
export async function acceptsCode(tx: Tx, account: AccountName, code: string, at: Date): Promise<boolean> {
  const [row] = await tx
    .select()
    .from(secondFactors)
    .where(and(isOf(account), isNotNull(secondFactors.confirmedAt)))
  if (!row) return false
  const digits = code.replaceAll(/\s/g, '')
  if (/^\d{6}$/.test(digits)) {
    const step = stepOfCode(secretOf(account, row.sealedSecret), digits, at)
    return step !== undefined && takeStep(tx, account, step)
  }
  if (!(await useRecoveryCode(tx, account, code))) return false
  await note(tx, account, 'recovery-code-used', at)
  return true
}

/**
 * Turns one's own second factor off, unless the role or the clinic requires one.
 * @throws AppError('reauthenticate')
 */
export async function turnOff(therapist: SessionTherapist, at: Date): Promise<'off' | 'required'> {
  requireFresh(therapist, at)
  return inClinic(therapist.clinicId, async (tx) => {
    if (await isRequiredOf(tx, therapist)) return 'required'
    if (await removeSecondFactor(tx, nameOf(therapist))) await note(tx, nameOf(therapist), 'turned-off', at)
    return 'off'
  })
}

/**
 * Makes ten new recovery codes; the old ones no longer work.
 * @throws AppError('reauthenticate'); 'conflict' when there is no second factor, because another window turned it off
 */
export async function renewOwnRecoveryCodes(
  therapist: SessionTherapist,
  at: Date,
): Promise<readonly string[]> {
  requireFresh(therapist, at)
  const account = nameOf(therapist)
  return inClinic(therapist.clinicId, async (tx) => {
    const found = await tx.$count(secondFactors, and(isOf(account), isNotNull(secondFactors.confirmedAt)))
    if (found === 0) throw new AppError('conflict')
    await note(tx, account, 'recovery-codes-renewed', at)
    return renewRecoveryCodes(tx, account)
  })
}

/** Removes a second factor and its recovery codes; false when there was none. */
export async function removeSecondFactor(tx: Tx, account: AccountName): Promise<boolean> {
  await dropRecoveryCodes(tx, account)
  const removed = await tx
    .delete(secondFactors)
    .where(isOf(account))
    .returning({ id: secondFactors.therapistId })
  return removed.length > 0
}
