import { randomUUID } from 'node:crypto'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import type { Therapist } from './therapist'
import { signInWith } from './credentials'
import { codeAt } from './one-time-code'
import { hashPassword } from './passwords'
import { beginSetUp, confirmSetUp, secretToConfirm } from './second-factors'
import type { SessionKey } from './sessions'
import { testTherapist } from './testing'

export const PASSWORD = 'a long enough password'

/** Hashing takes its time: once is enough for all tests of a file. */
let hashed: Promise<string> | undefined

/** An account of that clinic, or of one of its own, with the password above. */
export async function givenAccount({
  role = 'therapist',
  clinicId,
}: { readonly role?: 'lead' | 'therapist'; readonly clinicId?: string } = {}) {
  const clinic = clinicId ?? (await givenClinic())
  const email = `${randomUUID()}@clinic.example`
  const passwordHash = await (hashed ??= hashPassword(PASSWORD))
  const id = await givenTherapist(clinic, { email, passwordHash, role })
  return {
    clinicId: clinic,
    id,
    email,
    name: { clinicId: clinic, therapistId: id },
    therapist: testTherapist(clinic, id, { email, role }),
  }
}

type Account = Awaited<ReturnType<typeof givenAccount>>

/** A session of the account, begun with the password at that moment. */
export async function givenSession({ email }: Pick<Account, 'email'>, at: Date): Promise<SessionKey> {
  const key = await signInWith(email, PASSWORD, randomUUID(), at)
  if (!key) throw new Error('The account could not sign in')
  return key
}

/** A second factor that was turned on at that moment: its secret and its recovery codes. */
export async function givenSecondFactor(therapist: Therapist, at: Date, keep?: SessionKey) {
  await beginSetUp(therapist, at)
  const secret = (await secretToConfirm(therapist, at)) ?? ''
  const recoveryCodes = await confirmSetUp(therapist, codeAt(secret, at), keep, at)
  if (!recoveryCodes) throw new Error('The second factor could not be turned on')
  return { secret, recoveryCodes }
}
