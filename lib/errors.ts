/** Expected failures, as a code. The words for people are chosen where they are shown; anything else is a bug. */
export type AppErrorCode =
  | 'not-found'
  | 'not-allowed'
  | 'conflict'
  | 'discharged'
  | 'reauthenticate'
  | 'too-many-attempts'
  | 'busy'
  | 'unavailable'

/** By this mark the framework shows the not-found page, with status 404, wherever the error was thrown. */
const NOT_FOUND_DIGEST = 'NEXT_HTTP_ERROR_FALLBACK;404'

export class AppError extends Error {
  readonly code: AppErrorCode
  readonly digest?: string
  constructor(code: AppErrorCode, detail?: string) {
    super(detail ?? code)
    this.name = 'AppError'
    this.code = code
    if (code === 'not-found') this.digest = NOT_FOUND_DIGEST
  }
}
