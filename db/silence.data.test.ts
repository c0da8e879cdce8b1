import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { sql } from 'drizzle-orm'
import { expect, inject, it, onTestFinished, vi } from 'vitest'
import { inClinic } from './client'
import { connection, connectTo, useConnection } from './connection'
import { givenClinic } from './test-fixtures'
import { useTestDatabase } from './testing'

vi.mock(import('./silence'), async (actual) => ({ ...(await actual()), LONGEST_SILENCE_MILLISECONDS: 500 }))

useTestDatabase()

/** A way to this server that can come to nothing, though both ends of it stand. */
async function wayTo({ hostname, port }: URL) {
  const ends: Socket[] = []
  let isCut = false
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    ends.push(near, far)
    const pairs: [Socket, Socket][] = [
      [near, far],
      [far, near],
    ]
    for (const [from, to] of pairs) {
      from.on('data', (part) => {
        if (!isCut) to.write(part)
      })
      from.on('error', () => {})
      from.on('close', () => to.destroy())
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const end of ends) end.destroy()
    server.close()
  })
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => (isCut = true),
    mend: () => (isCut = false),
  }
}

it.skipIf(inject('testDatabase').engine === 'embedded')(
  'a server that is gone without a word is given up on, and the next who asks reaches it again',
  async () => {
    const database = inject('testDatabase')
    if (database.engine === 'embedded') return
    const clinicId = await givenClinic()
    const url = new URL(database.url)
    const way = await wayTo(url)
    const connectionString = Object.assign(url, { port: way.port, pathname: `/${database.shared}` }).href
    const shared = connection()
    const current = await connectTo({ connectionString, max: 1 })
    useConnection(Promise.resolve(current))
    onTestFinished(async () => {
      useConnection(shared)
      await current.pool.end()
    })
    const asking = inClinic(clinicId, async (tx) => {
      way.cut()
      await tx.execute(sql`select 1`)
    })
    await expect(asking).rejects.toMatchObject({ code: 'unavailable' })
    way.mend()
    await expect(inClinic(clinicId, (tx) => tx.execute(sql`select 1`))).resolves.toMatchObject({
      rowCount: 1,
    })
  },
)

it('who is waited for with something to say every while is not', async () => {
  const clinicId = await givenClinic()
  const slow = inClinic(clinicId, async (tx) => {
    for (let times = 0; times < 4; times += 1) await tx.execute(sql`select pg_sleep(0.2)`)
  })
  await expect(slow).resolves.toBeUndefined()
})
