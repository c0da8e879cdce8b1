/**
 * Lets connections in. A socket that listens gives the loop one connection in each of its turns (libuv since 1.45), and the turns of a
 * server that makes pages are long. Where more come than turns, all of them wait, the health check too; whoever waits holds a connection, so that the
 * next request opens another, and it does not recover by itself. Here one socket is listened on many times over, and each gives one in a turn.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Server, Socket } from 'node:net'

/** With 32 in all, turns of 60 ms let in 500 connections a second. */
const MORE = 31

/** @param {Server} listener */
const closed = (listener) => new Promise((resolve) => listener.close(resolve))

/** All that listens for one server. */
export class Listeners {
  #server
  /** Each with the connections that it let in. @type {Server[]} */
  #more = []
  /** Connections that none of these let in. @type {Set<Socket>} */
  #passedOn = new Set()
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
    const sharing = fork(new URL('share-listener.mjs', import.meta.url), [String(MORE)], {
      env: { NODE_ENV: 'production' },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#sharing = sharing
    // Whatever fails, how many listen in the end says it.
    sharing.on('error', () => {})
    sharing.on('message', (what, handle) => {
      if (handle instanceof Server) this.#add(handle)
      // Nothing is given where it was closed on the way.
      if (handle instanceof Socket) this.#passOn(handle)
      // After everything that it gave back: what one process sends comes in order.
      if (what === 'over') sharing.disconnect()
    })
    sharing.send('listener', this.#server)
    const [code] = await once(sharing, 'exit')
    if (code !== 0 || this.#more.length < MORE)
      throw new Error(`Only ${this.#more.length + 1} of ${MORE + 1} listen.`)
  }

  /** @param {Server} listener */
  #add(listener) {
    listener.on('connection', (socket) => this.#server.emit('connection', socket))
    this.#more.push(listener)
  }

  /** @param {Socket} socket */
  #passOn(socket) {
    this.#passedOn.add(socket)
    socket.once('close', () => this.#passedOn.delete(socket))
    this.#server.emit('connection', socket)
  }

  /** Lets nobody in any more; resolves when everybody has been answered and is gone. */
  async close() {
    if (this.#sharing?.connected) this.#sharing.disconnect()
    const gone = [...this.#passedOn].map((socket) => once(socket, 'close'))
    await Promise.all([this.#server, ...this.#more].map(closed).concat(gone))
  }
}
