import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { GatheringSocket } from './gathering-socket'

/** A socket with somebody at the other end, and all that came there. */
async function connected() {
  const come: Buffer[] = []
  const server = createServer((other) => other.on('data', (part: Buffer) => come.push(part))).listen(
    0,
    '127.0.0.1',
  )
  await once(server, 'listening')
  const socket = new GatheringSocket()
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  onTestFinished(() => {
    socket.destroy()
    server.close()
  })
  return { socket, come: () => Buffer.concat(come).toString() }
}

/** As the driver sends a statement: its messages held together. */
function send(socket: GatheringSocket, statement: string): void {
  socket.cork()
  socket.write(`parse ${statement}; `)
  socket.write(`execute ${statement}; `)
  socket.uncork()
}

it('statements that are asked for at the same moment are sent in one piece, in their order', async () => {
  const { socket, come } = await connected()
  const sent = vi.spyOn(socket, '_writev')
  send(socket, 'a')
  await Promise.resolve()
  send(socket, 'b')
  send(socket, 'c')
  await vi.waitFor(() => expect(come()).toBe('parse a; execute a; parse b; execute b; parse c; execute c; '))
  expect(sent).toHaveBeenCalledOnce()
})

it('a statement by itself waits for no other', async () => {
  const { socket, come } = await connected()
  send(socket, 'a')
  await vi.waitFor(() => expect(come()).toBe('parse a; execute a; '))
  send(socket, 'b')
  socket.end()
  await vi.waitFor(() => expect(come()).toBe('parse a; execute a; parse b; execute b; '))
})
