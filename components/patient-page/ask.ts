/** What the server said, as far as the page needs it. */
export type Answer = {
  readonly status: number
  /** In seconds; null when it was not said. */
  readonly retryAfter: number | null
  readonly body: { readonly state?: string; readonly triesLeft?: number }
}

/** Whether our own server does not know the phone. Who stands before it, as a hotel's network does, refuses in words of its own. */
export const isUnknown = ({ status, body }: Answer): boolean => status === 401 && body.state === 'unknown'
/** Whether our own server asks for the year first. */
export const isYearAsked = ({ status, body }: Answer): boolean => status === 403 && body.state === 'year'

export const PATIENCE_MS = 20_000
/** Where the page asks for the program of whoever holds this device. */
export const PROGRAM = '/c/program'

/**
 * Asks our own server.
 * @param asked what was asked there already
 * @throws when there is no connection, no answer for too long, or a good one that is not whole: what it said is not known then
 */
export async function ask(path: string, body?: object, asked?: Promise<Response>): Promise<Answer> {
  const response = await (asked ??
    fetch(path, {
      method: body ? 'POST' : 'GET',
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }))
  const after = Number(response.headers.get('retry-after') ?? Number.NaN)
  const said: unknown =
    response.status === 204
      ? {}
      : await response.json().catch((error: unknown) => {
          if (response.ok) throw error
          // Who stands before our server refuses in words of its own.
          return {}
        })
  return {
    status: response.status,
    retryAfter: Number.isFinite(after) ? after : null,
    body: said as Answer['body'],
  }
}
