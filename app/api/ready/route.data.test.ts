import { afterEach, describe, expect, it, vi } from 'vitest'
import { connection, useConnection } from '@/db/connection'
import { useTestDatabase } from '@/db/testing'
import { GET as health } from '../health/route'
import { GET } from './route'

useTestDatabase({ fresh: true, asOwner: true })

afterEach(() => vi.unstubAllGlobals())

/** The status, and the whole answer. */
const ask = async () => {
  const response = await GET()
  return [response.status, await response.json()]
}

const READY = [200, { state: 'ready' }]
const notReady = (reason: string) => [503, { state: 'not-ready', reason }]

const change = async (statement: string): Promise<void> => {
  const { pool } = await connection()
  await pool.query(statement)
}

describe('/api/ready', () => {
  it('is ready with the tables of this build', async () => {
    expect(await ask()).toEqual(READY)
  })

  it('asks the database once for many who ask together', async () => {
    const { pool } = await connection()
    const taken = vi.spyOn(pool, 'connect')
    const answers = await Promise.all(Array.from({ length: 30 }, ask))
    expect(answers).toEqual(Array.from({ length: 30 }, () => READY))
    expect(taken).toHaveBeenCalledTimes(1)
  })

  it('is not ready while the server ends', async () => {
    vi.stubGlobal('plumblineDraining', true)
    expect(await ask()).toEqual(notReady('draining'))
    expect(health().status).toBe(200)
  })

  it('is not ready with the database away, and says nothing else; the process lives', async () => {
    const current = connection()
    useConnection(Promise.reject(new Error('connect ECONNREFUSED /secret/place')))
    expect(await ask()).toEqual(notReady('database'))
    expect(health().status).toBe(200)
    useConnection(current)
    expect(await ask()).toEqual(READY)
  })

  it('does not wait for a database that never answers', async () => {
    const current = connection()
    useConnection(new Promise(() => {}))
    const began = performance.now()
    expect(await ask()).toEqual(notReady('database'))
    expect(performance.now() - began).toBeLessThan(4000)
    useConnection(current)
  })
})

describe('The tables of another build', () => {
  it('are none to serve with when a migration is missing, or was another', async () => {
    await change("update plumbline_migrations set hash = 'x' || hash where name like '0003%'")
    expect(await ask()).toEqual(notReady('schema'))
    await change("update plumbline_migrations set hash = substr(hash, 2) where name like '0003%'")
    expect(await ask()).toEqual(READY)
  })

  it('are still served with when they are newer: this server is about to be replaced', async () => {
    await change("insert into plumbline_migrations (name, hash) values ('9999_newer', 'x')")
    expect(await ask()).toEqual(READY)
    await change("delete from plumbline_migrations where name = '9999_newer'")
  })
})
