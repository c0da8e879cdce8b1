const MINUTE = 60_000

/** A clinic's shared computer is left alone often: a quarter of an hour without a request ends the session. */
export const IDLE_MILLISECONDS = 15 * MINUTE
/** A working day, whatever happens. */
export const LIFETIME_MILLISECONDS = 12 * 60 * MINUTE
/** Between the password and the code of the second factor. */
const PENDING_MILLISECONDS = 10 * MINUTE
/** So long a password, or a code, given again stands for sensitive acts. */
export const FRESH_MILLISECONDS = 10 * MINUTE
/** Being seen is written at most this often. */
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
