/**
 * What the server in front (web-server.mjs) answers by itself has the headers that the app's own answers have
 * (next.config.ts); nothing may be loaded by it, and nobody may frame it.
 * @type {Readonly<Record<string, string>>}
 */
export const FRONT_HEADERS = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  Connection: 'close',
}

/** @type {Readonly<Record<string, string>>} */
const STATUS = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}
const WORDS = 'This cannot be read.'

/**
 * Answers what is no request at all: the parser's own answer would come without headers.
 * @param {NodeJS.ErrnoException} error
 * @param {import('node:stream').Duplex} socket
 */
export function answerNoRequest(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const headers = Object.entries({ ...FRONT_HEADERS, 'Content-Length': WORDS.length })
  const head = [
    `HTTP/1.1 ${STATUS[error.code ?? ''] ?? '400 Bad Request'}`,
    ...headers.map((pair) => pair.join(': ')),
  ]
  socket.end([...head, '', WORDS].join('\r\n'))
}
