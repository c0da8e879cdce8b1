import { pino } from 'pino'

/** Asked for all day long by machines: only of interest to somebody who looks for a reason. */
const QUIET = new Set(['/_next/static', '/api/health', '/api/ready', '/api/metrics'])
const FIRST_FAILURE = 500
const REFUSED = 503

/**
 * The log: a line of JSON for each event. Nothing clinical goes into it, and nothing that names somebody.
 * @param {string} level
 * @param {import('pino').DestinationStream} [to] standard output where not given
 */
export const createLog = (level, to) =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to ?? pino.destination(1))

/**
 * What is known of a request once it is over.
 * @typedef {object} Over
 * @property {string} id
 * @property {string} method
 * @property {string} route the pattern
 * @property {number} status
 * @property {number} ms
 * @property {boolean} gone whoever asked did not wait for the end of the answer
 */

/** @param {Over} over */
function levelOf({ route, status }) {
  if (status >= FIRST_FAILURE) return status === REFUSED ? 'warn' : 'error'
  return QUIET.has(route) ? 'debug' : 'info'
}

/**
 * Writes down a request that is over.
 * @param {import('pino').Logger} log
 * @param {Over} over
 */
export function logRequest(log, over) {
  const { id, method, route, status, ms, gone } = over
  log[levelOf(over)](
    { req: id, method, route, status, ms: Math.round(ms), ...(gone ? { gone } : {}) },
    'request',
  )
}

/**
 * Tells of a request once it is over.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ id: string, route: string, tell: (over: Over) => void }} of
 */
export function whenOver(request, response, { id, route, tell }) {
  const began = performance.now()
  response.once('close', () =>
    tell({
      id,
      // What a client writes there is its own word, until it is one of the usual.
      method: /^[A-Z]{1,7}$/.test(request.method ?? '') ? (request.method ?? '') : 'other',
      route,
      status: response.statusCode,
      ms: performance.now() - began,
      gone: !response.writableFinished,
    }),
  )
}
