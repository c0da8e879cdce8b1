const MINUTE = 60_000

/** A session ends after so long without a request, because a clinic's shared computer is often left alone. */
export const IDLE_MILLISECONDS = 15 * MINUTE
/** A session ends after a working day, however much it is used. */
export const LIFETIME_MILLISECONDS = 12 * 60 * MINUTE
/** Between the password and the code of the second factor. */
const PENDING_MILLISECONDS = 10 * MINUTE
/** How long a password or code that was given again allows sensitive acts. */
export const FRESH_MILLISECONDS = 10 * MINUTE
/** How often, at most, it is noted that a session was seen. */
export const SEEN_EVERY_MILLISECONDS = MINUTE

export type SessionTimes = {
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly endedAt: Date | null
  readonly secondFactorPending?: boolean
}

/** Whether the session counts at this moment. */
export function isSessionAlive(
  { createdAt, lastSeenAt, endedAt, secondFactorPending = false }: SessionTimes,
  at: Date,
): boolean {
  const lifetime = secondFactorPending ? PENDING_MILLISECONDS : LIFETIME_MILLISECONDS
  return (
    endedAt === null &&
    at.getTime() - lastSeenAt.getTime() < IDLE_MILLISECONDS &&
    at.getTime() - createdAt.getTime() < lifetime
  )
}

export const needsSeeing = ({ lastSeenAt }: SessionTimes, at: Date): boolean =>
  at.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MILLISECONDS
