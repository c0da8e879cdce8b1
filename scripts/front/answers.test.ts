import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import config from '../../next.config'
import { answerNoRequest, FRONT_HEADERS } from './answers.mjs'
import { listening } from './testing'

/** What a server says to these bytes. */
async function saidTo(bytes: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(405, FRONT_HEADERS).end('No.'))
  server.on('clientError', answerNoRequest)
  const socket = connect(await listening(server), '127.0.0.1')
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  socket.write(bytes)
  await new Promise((resolve) => socket.once('close', resolve))
  return Buffer.concat(parts).toString()
}

it.each([
  ['a method that is not used', 'PUT / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', '405'],
  ['no request at all', '\u0000\u0001 nonsense\r\n\r\n', '400'],
  [
    'a length together with chunks',
    'POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n',
    '400',
  ],
  ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
])('the server in front answers %s with every header of the app', async (_, bytes, status) => {
  const said = await saidTo(bytes)
  expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  const [ofApp] = (await config.headers?.()) ?? []
  for (const { key } of ofApp?.headers ?? []) expect(said).toContain(`${key}: ${FRONT_HEADERS[key]}`)
  expect(said).toContain("Content-Security-Policy: default-src 'none'; frame-ancestors 'none'")
  expect(FRONT_HEADERS['Strict-Transport-Security']).toBe('max-age=31536000; includeSubDomains')
})
