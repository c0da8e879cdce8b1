/** Expected failures, as a code. The words for people are chosen where they are shown; anything else is a bug. */
export type AppErrorCode =
  | 'not-found'
  | 'not-allowed'
  | 'conflict'
  | 'signed-out'
  | 'too-many-attempts'
  | 'busy'
  | 'unavailable'

export class AppError extends Error {
  readonly code: AppErrorCode
  constructor(code: AppErrorCode, detail?: string) {
    super(detail ?? code)
    this.name = 'AppError'
    this.code = code
  }
}
