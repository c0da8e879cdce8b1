import { may, type Role } from '@/lib/auth/access'
import type { Who } from './policies'
import { deactivate, givenDevices, letSessionsExpire, sessionCookieOf } from './sessions'
import type { DrillClinic } from './world'

/** Somebody who asks: with which cookie, for which clinic, and as what. */
export type Principal = {
  readonly name: string
  readonly cookie: string | undefined
  /** Undefined for who is not signed in. */
  readonly role: Role | undefined
  readonly therapistId?: string
  readonly isVerifiedPatient: boolean
  /** Whose records are its own. */
  readonly clinic: DrillClinic
  readonly other: DrillClinic
  /** Of a patient: what was issued to them. */
  readonly homeProgramId?: string
}

export const mayReach = ({ role, isVerifiedPatient }: Principal, who: Who): boolean => {
  if (who === 'anyone') return true
  if (who === 'nobody') return false
  if (who === 'link') return isVerifiedPatient
  return role !== undefined && (who === 'signed-in' || may({ role }, who))
}

/** Everybody who may stand before the server. */
export async function principalsOf(
  ours: DrillClinic,
  theirs: DrillClinic,
  secret: string,
): Promise<Principal[]> {
  const here = { clinic: ours, other: theirs, isVerifiedPatient: false, role: undefined }
  const there = { clinic: theirs, other: ours, isVerifiedPatient: false }
  const { team, at } = ours
  const session = (of: (typeof team)[keyof typeof team]) => sessionCookieOf(of, at, secret)
  const [device, foreignDevice] = [
    await givenDevices(ours.clinicId, at),
    await givenDevices(theirs.clinicId, at),
  ]
  const gone = await session(team.gone)
  await deactivate(team.gone)
  const idle = await session(theirs.team.gone)
  await letSessionsExpire(theirs.team.gone, at)
  const waiting = await sessionCookieOf(team.waiting, at, secret, { browser: '' })
  const members = (['therapist', 'colleague', 'lead', 'admin', 'desk'] as const).map(async (name) => ({
    ...here,
    name,
    role: team[name].role,
    therapistId: team[name].id,
    cookie: await session(team[name]),
  }))
  const foreign = (['therapist', 'lead', 'admin', 'desk'] as const).map(async (name) => ({
    ...there,
    name: `${name} of the other clinic`,
    role: theirs.team[name].role,
    therapistId: theirs.team[name].id,
    cookie: await session(theirs.team[name]),
  }))
  return [
    { ...here, name: 'nobody', cookie: undefined },
    { ...here, name: 'a cookie of nobody’s', cookie: 'next-auth.session-token=forged' },
    { ...here, name: 'deactivated', cookie: gone },
    { ...there, role: undefined, name: 'idle for an hour', cookie: idle },
    { ...here, name: 'waiting for a second factor', cookie: waiting },
    {
      ...here,
      name: 'patient',
      cookie: device.verified,
      isVerifiedPatient: true,
      homeProgramId: device.homeProgramId,
    },
    { ...here, name: 'patient who gave no year', cookie: device.unverified },
    { ...here, name: 'patient whose link ended', cookie: device.ended },
    {
      ...there,
      role: undefined,
      name: 'patient of the other clinic',
      cookie: foreignDevice.verified,
      isVerifiedPatient: true,
      homeProgramId: foreignDevice.homeProgramId,
    },
    ...(await Promise.all(members)),
    ...(await Promise.all(foreign)),
  ]
}
