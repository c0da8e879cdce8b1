/**
 * How many requests are worked on at once, and how many may wait for a place. Beyond that a request is refused at once:
 * with everybody let in, everybody would wait until nobody got an answer in time.
 */
import { createHash } from 'node:crypto'
import { FRONT_HEADERS } from './answers.mjs'

/** Whoever runs the server has to get an answer when it is overloaded too. */
const ALWAYS = new Set(['/api/health', '/api/ready', '/api/metrics'])
/** Who was given a page needs what it loads, which costs little. */
const OF_PAGES = '/_next/static/'
/** Longer than this nobody waits for a place: by then most would have given up. */
const LONGEST_WAIT_MILLISECONDS = 5000
/**
 * When somebody has waited all the time for this share of the longest wait, it is no crowd that passes: then everybody let in would
 * have waited for as long as there may be. With this share of it for each, more are refused, and the others are answered soon.
 */
const LASTS_AFTER = 0.4
const WAIT_IN_LASTING = 0.1
const TRY_AGAIN_SECONDS = 5
/** Pages that were refused together do not all come back in the same second. */
const SPREAD_SECONDS = 5

/** The page is alone: what it looks like stands in it, and its policy lets in just that. */
const STYLE = `
:root { color-scheme: light dark; background: light-dark(#faf7f1, #171613); color: light-dark(#24211c, #ece7dd) }
body { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem; font: 1.0625rem/1.6 system-ui, sans-serif }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 0.5rem }
p { margin: 0 }
`
const styleHash = createHash('sha256').update(STYLE).digest('base64')

// In a frame of our own, where a paper would be, it is read too.
const HEADERS = {
  ...FRONT_HEADERS,
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'self'`,
  'X-Frame-Options': 'SAMEORIGIN',
  'Retry-After': String(TRY_AGAIN_SECONDS),
}

/** @param {number} seconds */
const busyPage = (seconds) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${seconds}">
<title>Plumbline is busy</title>
<style>${STYLE}</style>
</head>
<body>
<h1>One moment, please</h1>
<p>Many people are using Plumbline right now. This page tries again by itself in a few seconds.</p>
</body>
</html>
`

/**
 * Whether somebody looks at it in a browser, and not a script of ours.
 * @param {import('node:http').IncomingMessage} request
 */
const isForPage = ({ method, headers }) =>
  method === 'GET' && headers.rsc === undefined && (headers.accept ?? '').includes('text/html')

/**
 * The answer to one request too many: a page that comes back by itself, or what a script can read.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function refuse(request, response) {
  const page = isForPage(request)
  response.writeHead(503, {
    ...HEADERS,
    'Content-Type': page ? 'text/html; charset=utf-8' : 'application/json',
    // What is still coming of a body that nobody will read.
    Connection: request.method === 'POST' ? 'close' : 'keep-alive',
  })
  const seconds = TRY_AGAIN_SECONDS + Math.floor(Math.random() * SPREAD_SECONDS)
  response.end(page ? busyPage(seconds) : '{"state":"busy"}')
}

/**
 * @typedef {object} Limits
 * @property {number} atOnce requests that are worked on at the same time
 * @property {number} waiting requests that may wait for a place
 * @property {number} [longestWait] in milliseconds
 */

/** @param {string} url */
const isLetInAlways = (url) => ALWAYS.has(url.split('?', 1)[0] ?? '') || url.startsWith(OF_PAGES)

/** Lets requests in, has some wait, and refuses the rest. */
export class Admission {
  #limits
  #longestWait
  #now
  #underWay = 0
  /** In the order in which they came. @type {Set<{ came: number, begin: () => void, turnAway: () => void }>} */
  #waiting = new Set()
  /** Since when somebody has waited all the time. */
  #crowdedSince = 0

  /**
   * @param {Limits} limits
   * @param {() => number} [now] milliseconds
   */
  constructor(limits, now = () => performance.now()) {
    this.#limits = limits
    this.#longestWait = limits.longestWait ?? LONGEST_WAIT_MILLISECONDS
    this.#now = now
  }

  /** @returns {{ underWay: number, waiting: number }} as it is now */
  load() {
    return { underWay: this.#underWay, waiting: this.#waiting.size }
  }

  /**
   * Calls `enter` now or once there is room; otherwise answers with 503, and when to try again.
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {() => void} enter
   * @param {() => void} [refused] told when it was
   */
  admit(request, response, enter, refused = () => {}) {
    if (isLetInAlways(request.url ?? '')) return enter()
    if (this.#underWay < this.#limits.atOnce) return this.#begin(response, enter)
    const refuseIt = () => {
      refuse(request, response)
      refused()
    }
    if (this.#waiting.size >= this.#limits.waiting) return refuseIt()
    const leave = () => {
      clearTimeout(timer)
      this.#waiting.delete(waiting)
      response.off('close', leave)
    }
    const turnAway = () => {
      leave()
      refuseIt()
    }
    const begin = () => {
      leave()
      this.#begin(response, enter)
    }
    const timer = setTimeout(turnAway, this.#longestWait)
    const waiting = { came: this.#now(), begin, turnAway }
    if (this.#waiting.size === 0) this.#crowdedSince = waiting.came
    this.#waiting.add(waiting)
    response.once('close', leave)
  }

  /** Whoever came first, of those who have not waited for too long. */
  #letNextIn() {
    const now = this.#now()
    const lasts = now - this.#crowdedSince > this.#longestWait * LASTS_AFTER
    const longest = this.#longestWait * (lasts ? WAIT_IN_LASTING : 1)
    for (const { came, begin, turnAway } of this.#waiting) {
      if (now - came <= longest) return begin()
      turnAway()
    }
  }

  /**
   * @param {import('node:http').ServerResponse} response
   * @param {() => void} enter
   */
  #begin(response, enter) {
    this.#underWay += 1
    let isOver = false
    const over = () => {
      if (isOver) return
      isOver = true
      this.#underWay -= 1
      this.#letNextIn()
    }
    // The one when it was sent, the other when whoever asked is gone before.
    response.once('finish', over).once('close', over)
    enter()
  }
}
