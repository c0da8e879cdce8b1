/**
 * Serves the built app: `web-server.mjs <port> <host>`. The framework's own server answers some requests that no browser
 * sends with a failure of the server; here they are turned away before it sees them, each with the status that is true.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import next from 'next'
import { Admission } from './front/admission.mjs'
import { answerNoRequest, FRONT_HEADERS } from './front/answers.mjs'
import { Listeners } from './front/listeners.mjs'
import { createLog, logRequest, whenOver } from './front/log.mjs'
import { createMetrics } from './front/metrics.mjs'
import { countRefusals } from './front/refusals.mjs'
import { patternsOf, routesOfBuild } from './front/routes.mjs'
import { isSlow } from './front/slow-work.mjs'

/** Nothing of ours is asked for by any other. */
const METHODS = new Set(['GET', 'HEAD', 'POST'])
/** The largest body is a photo of an exercise with its form; handlers and actions allow less than this. */
const MOST_BYTES = 12 * 1024 * 1024
const LONGEST_ADDRESS = 8_192
/** One thread makes the pages: more at once take longer each, and no more of them are made. */
const AT_ONCE = 16
const WAITING = 128
/** Requests under way are let finish, for so long at most. */
const DRAIN_MILLISECONDS = 10_000

/** @param {string} address */
function isReadable(address) {
  try {
    decodeURI(address)
    return address.startsWith('/') && !address.includes('\\')
  } catch {
    return false
  }
}

/**
 * Why a request is not even passed on, or undefined.
 * @param {import('node:http').IncomingMessage} request
 * @returns {readonly [status: number, words: string] | undefined}
 */
function refusalOf({ method = '', url = '', headers }) {
  if (!METHODS.has(method)) return [405, 'This method is not used here.']
  if (url.length > LONGEST_ADDRESS) return [414, 'This address is too long.']
  if (!isReadable(url)) return [400, 'This address cannot be read.']
  if (headers['content-encoding'] !== undefined) return [415, 'Send it without compressing it.']
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) return [413, 'This is too large.']
  return undefined
}

const log = (globalThis.plumblineLog = createLog(process.env.PLUMBLINE_LOG_LEVEL || 'info'))
const note = (globalThis.plumblineRefused = countRefusals((refused) => log.warn(refused, 'refused')))

/** Requests that reached code of ours (lib/auth/origin.ts). */
const begun = (globalThis.plumblineBegun = new Set())

/** Whether the framework itself reads the body, for an action or a form, before any code of ours. */
const isReadFirst = ({ method, headers }) =>
  method === 'POST' &&
  (headers['next-action'] !== undefined || (headers['content-type'] ?? '').startsWith('multipart/form-data'))

/**
 * Arguments that cannot be read never reach code of ours. The framework calls that its own failure; it is the sender's.
 * A failure of ours stays one.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} id
 */
function blameSender(request, response, id) {
  request.headers['x-plumbline-request'] = id
  response.once('close', () => begun.delete(id))
  if (!isReadFirst(request)) return
  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status, ...rest) => {
    if (status < 500 || begun.has(id)) return writeHead(status, ...rest)
    note('unreadable')
    return writeHead(400, ...rest)
  }
}

const fail = () => process.exit(1)

/**
 * Whoever started us with a channel makes the database ready meanwhile, and says when to listen. Where they end before, so do we.
 * @returns {Promise<void>}
 */
const told = () =>
  new Promise((resolve) => {
    if (process.channel === undefined) {
      resolve()
      return
    }
    process.once('disconnect', fail)
    process.once('message', () => {
      process.off('disconnect', fail)
      // Not yet: a message that waited for this listener is still being handed over.
      setImmediate(() => process.disconnect())
      resolve()
    })
  })

const mayListen = told()
const [, , port = '3000', hostname = '127.0.0.1'] = process.argv
const routes = routesOfBuild()
// The settings that the build was made with: they need not be worked out again, and the source of them may not be there.
// oxlint-disable-next-line no-underscore-dangle -- the framework's own name
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(
  JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')).config,
)
// Before the framework looks for it, and loaded only where somebody collects traces.
const tracing =
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT || process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
    ? (await import('./front/tracing.mjs')).startTracing(
        new Set([...routes.staticRoutes, ...routes.dynamicRoutes].map(({ page }) => page)),
        process.env.OTEL_SERVICE_NAME || 'plumbline',
      )
    : undefined
globalThis.plumblineTrace = tracing?.trace
const app = next({ dev: false, port: Number(port), hostname })
await app.prepare()
const handle = app.getRequestHandler()
const limits = {
  atOnce: Number(process.env.PLUMBLINE_MOST_REQUESTS || AT_ONCE),
  waiting: Number(process.env.PLUMBLINE_MOST_WAITING || WAITING),
}
// As many places each: papers that are being made keep no pages out.
const admissions = { slow: new Admission(limits), quick: new Admission(limits) }
const metrics = (globalThis.plumblineMetrics = createMetrics(() => {
  const [slow, quick] = [admissions.slow.load(), admissions.quick.load()]
  return { underWay: slow.underWay + quick.underWay, waiting: slow.waiting + quick.waiting }
}))
const patternOf = patternsOf(routes)
const server = createServer((request, response) => {
  const id = randomUUID()
  whenOver(request, response, {
    id,
    route: patternOf(request.url ?? ''),
    tell: (over) => {
      logRequest(log, over)
      metrics.over(over)
    },
  })
  // By it somebody who saw a failure and somebody who reads the log mean the same request.
  response.setHeader('X-Request-Id', id)
  const refusal = refusalOf(request)
  if (!refusal) {
    const enter = () => {
      // Not before: a request that is refused for want of room is not the sender's fault.
      blameSender(request, response, id)
      void handle(request, response)
    }
    admissions[isSlow(request) ? 'slow' : 'quick'].admit(request, response, enter, metrics.refused)
    return
  }
  const [status, words] = refusal
  note('unreadable')
  response.writeHead(status, {
    ...FRONT_HEADERS,
    ...(status === 405 ? { Allow: [...METHODS].join(', ') } : {}),
  })
  response.end(words)
})
server.on('clientError', (error, socket) => {
  // A connection that somebody closed half-way, or that waited too long, is nobody's attempt.
  if (error.code?.startsWith('HPE_') && error.code !== 'HPE_INVALID_EOF_STATE') note('unreadable')
  answerNoRequest(error, socket)
})
await mayListen
const listeners = new Listeners(server)
server.listen(Number(port), hostname, () => {
  listeners.multiply().catch((error) => {
    if (!closing) log.warn({ error: String(error) }, 'fewer connections are let in at once')
  })
})

let closing = false
const end = () => process.exit(0)
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
  process.on(signal, () => {
    if (closing) return
    closing = true
    globalThis.plumblineDraining = true
    void listeners
      .close()
      .then(() => tracing?.stop())
      .finally(end)
    server.closeIdleConnections()
    setTimeout(end, DRAIN_MILLISECONDS).unref()
  })
