import { DrizzleQueryError } from 'drizzle-orm/errors'
import { DatabaseError } from 'pg'

/**
 * A statement that the database refused: its code and the constraint, and nothing else. The original error names the
 * statement's values — patients, findings, notes — and errors end up in logs.
 */
class DatabaseFailure extends Error {
  /** SQLSTATE, such as '23505' for a value that is taken; 'unknown' when the connection failed. */
  readonly code: string
  constructor(code: string, place: string) {
    super(`The database refused a statement: ${code}${place === '' ? '' : ` at ${place}`}`)
    this.name = 'DatabaseFailure'
    this.code = code
  }
}

/** The error without the values of its statement; any other error as it is. */
export function withoutValues(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error
  if (cause instanceof DatabaseError)
    return new DatabaseFailure(cause.code ?? 'unknown', cause.constraint ?? cause.table ?? '')
  return error instanceof DrizzleQueryError ? new DatabaseFailure('unknown', '') : error
}
