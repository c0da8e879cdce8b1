import type { TestProject } from 'vitest/node'
import { connectTo } from './connection'
import { migrateBy } from './migrate'
import { administer, databaseUrl, scratchCluster } from './test-cluster'
import { noteEngine } from './test-engines'
import { serverPrograms } from './test-postgresql-server'

const TEMPLATE = 'template'

/**
 * Runs the data tests on PostgreSQL as well: on TEST_DATABASE_URL, or on a scratch cluster where the server is
 * installed. As in a clinic, one login owns the tables and another one, which can do nothing but use them, serves.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const programs = serverPrograms()
  const cluster = given ? { url: given, stop: () => {} } : await scratchCluster(programs ?? '')
  const run = `plumbline_${process.pid}_${Date.now()}`
  const names = {
    owner: `${run}_owner`,
    login: `${run}_login`,
    template: `${run}_${TEMPLATE}`,
    shared: `${run}_shared`,
  }
  const version = await administer(cluster.url, async (client) => {
    await client.query(`create role ${names.owner} login createdb password 'test' nosuperuser`)
    await client.query(`create role ${names.login} login password 'test' nosuperuser`)
    await client.query(`create database ${names.template} owner ${names.owner}`)
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version.split(' ')[0] ?? ''
  })
  const urlOf = (username: string) => Object.assign(new URL(cluster.url), { username, password: 'test' }).href
  const ownerUrl = urlOf(names.owner)
  const owner = await connectTo({ connectionString: databaseUrl(ownerUrl, names.template) })
  await migrateBy({ owner, appLogin: names.login })
  await owner.pool.end()
  await administer(ownerUrl, (client) =>
    client.query(`create database ${names.shared} template ${names.template}`),
  )
  project.provide('testDatabase', {
    engine: 'postgresql',
    adminUrl: cluster.url,
    ownerUrl,
    url: urlOf(names.login),
    template: names.template,
    shared: names.shared,
  })
  noteEngine(`PostgreSQL ${version}`)
  return async () => {
    await administer(cluster.url, async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        'select datname from pg_database where datname like $1',
        [`${run}%`],
      )
      for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
      await client.query(`drop role ${names.login}`)
      await client.query(`drop role ${names.owner}`)
    })
    cluster.stop()
  }
}
