/**
 * Lets connections in. A socket that listens gives the loop one connection in each of its turns (libuv since 1.45), and the turns of a
 * server that makes pages are long. Where more come than turns, all of them wait, the health check too; whoever waits holds a connection, so that the
 * next request opens another, and it does not recover by itself. Here one socket is listened on many times over, and each gives one in a turn.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** With 32 in all, turns of 60 ms let in 500 connections a second. */
const MORE = 31

/**
 * As the server of HTTP itself lets connections in (node:_http_server): a part of a page leaves when it is written, and does not wait for the
 * one before it to be acknowledged.
 */
const AS_HTTP = { noDelay: true, allowHalfOpen: true }

/** @param {import('node:net').Server} listener */
const closed = (listener) => new Promise((resolve) => listener.close(resolve))

/** All that listens for one server. */
export class Listeners {
  #server
  /** Each with the connections that it let in. @type {import('node:net').Server[]} */
  #more = []
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #sharing

  /** @param {import('node:http').Server} server */
  constructor(server) {
    this.#server = server
  }

  /**
   * Listens many times over on the socket that the server listens on. A process cannot do that by itself; another has to give it back
   * what it was given. Resolves when all of them listen; the server answers meanwhile.
   * @throws where the other process could not do it; those that listen stay
   */
  async multiply() {
    const sharing = fork(new URL('share-socket.mjs', import.meta.url), [String(MORE)], {
      env: { NODE_ENV: 'production' },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#sharing = sharing
    // Whatever fails, how many listen in the end says it.
    sharing.on('error', () => {})
    sharing.on('message', (_, socket) => {
      this.#listenOn(socket)
      if (this.#more.length === MORE) sharing.disconnect()
    })
    // The bare socket: given the server itself the other process would listen too, and let connections in.
    const { _handle: bare } = /** @type {{ _handle?: any }} */ (/** @type {unknown} */ (this.#server))
    sharing.send('share', bare)
    const [code] = await once(sharing, 'exit')
    if (code !== 0 || this.#more.length < MORE)
      throw new Error(`Only ${this.#more.length + 1} of ${MORE + 1} listen.`)
  }

  /** @param {import('node:child_process').SendHandle} socket */
  #listenOn(socket) {
    const listener = createServer(AS_HTTP, (connection) => this.#server.emit('connection', connection))
    this.#more.push(listener.listen(socket))
  }

  /** Lets nobody in any more; resolves when everybody has been answered and is gone. */
  async close() {
    if (this.#sharing?.connected) this.#sharing.disconnect()
    await Promise.all([this.#server, ...this.#more].map(closed))
  }
}
