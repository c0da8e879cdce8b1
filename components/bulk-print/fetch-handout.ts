import { paths } from '@/lib/paths'
import type { HandoutAnswer } from './handout-answer'

/** How often one handout is asked for while the server is busy. */
const TRIES = 4
const LONGEST_WAIT_SECONDS = 20
/** A handout is made within a second; the server gives up on one after twenty, and others may be ahead of it. */
const PATIENCE_MS = 60_000
/** A crowd is turned away at once. What took longer than this is stuck itself, and would be again. */
const TURNED_AWAY_WITHIN_MS = 15_000
/** The longest reason that is shown; a page of some proxy is no reason. */
const REASON_LENGTH = 200

const UNREACHABLE = 'The server could not be reached.'
const TOO_LONG = 'The server took too long.'
const SIGNED_OUT = 'You were signed out. Sign in again in a new tab, then try again here.'
const NOT_MADE = 'The document could not be made.'

/** Lets a time pass, or ends early with the reason of the signal. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>

export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer)
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- the reason is the error
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end)
      resolve()
    }, milliseconds)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })

const typeOf = (answer: Response): string => answer.headers.get('Content-Type')?.split(';')[0] ?? ''

const fileNameOf = (answer: Response): string =>
  /filename="([\w.-]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'home-program.pdf'

/** After how many seconds to ask again; undefined when the server does not ask for that. */
function comeBackAfter(answer: Response): number | undefined {
  const seconds = Number.parseInt(answer.headers.get('Retry-After') ?? '', 10)
  return answer.status === 503 && seconds >= 0 ? Math.min(seconds, LONGEST_WAIT_SECONDS) : undefined
}

async function answerOf(response: Response): Promise<HandoutAnswer> {
  // Whoever is not signed in is sent to sign in: that is no document.
  if (response.type === 'opaqueredirect') return { problem: SIGNED_OUT }
  if (response.ok && typeOf(response) === 'application/pdf')
    return { fileName: fileNameOf(response), bytes: new Uint8Array(await response.arrayBuffer()) }
  const words = typeOf(response) === 'text/plain' ? (await response.text()).trim() : ''
  return { problem: words !== '' && words.length <= REASON_LENGTH ? words : NOT_MADE }
}

/** Asks once; gives the seconds to wait where the server is busy. */
async function ask(address: string, signal: AbortSignal): Promise<HandoutAnswer & { comeBack?: number }> {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
  const began = performance.now()
  try {
    const response = await fetch(address, { signal: inTime, redirect: 'manual' })
    const isStuck = performance.now() - began > TURNED_AWAY_WITHIN_MS
    const comeBack = isStuck ? undefined : comeBackAfter(response)
    const answer = await answerOf(response)
    return comeBack === undefined ? answer : { ...answer, comeBack }
  } catch {
    signal.throwIfAborted()
    return { problem: inTime.aborted ? TOO_LONG : UNREACHABLE }
  }
}

/**
 * The handout of a patient's latest home program, or why there is none. While the server is busy it is asked again, a few
 * times, after the pause it names.
 * @throws the reason of the signal once it is aborted
 */
export async function fetchHandout(
  patientId: string,
  signal: AbortSignal,
  pause: Wait = wait,
): Promise<HandoutAnswer> {
  const address = paths.latestHandout(patientId)
  for (let left = TRIES - 1; ; left -= 1) {
    const { comeBack, ...answer } = await ask(address, signal)
    if (comeBack === undefined || left === 0) return answer
    await pause(comeBack * 1000, signal)
  }
}
