/**
 * A drill against the built app as it is served: changes asked for from elsewhere, ways around the proxy, and hostile
 * requests. `npm run --silent drill:web [-- <requests> <seed>]`
 */
import { OwnServer } from '@/e2e/own-server'
import { report } from './drill-figures'
import { ask, PORT, signIn } from './web/ask'
import { routesOfBuild } from './web/built'
import { drillHostile } from './web/hostile'
import { drillOrigins } from './web/origins'
import { drillWaysAround } from './web/ways-around'

const DEFAULT_REQUESTS = 20_000

const [count = DEFAULT_REQUESTS, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)

const server = new OwnServer(PORT)
try {
  console.log(`seed ${seed}`)
  await server.start()
  const own = server.address
  const cookie = await signIn(own)
  const home = await ask('GET', '/patients?assigned=all', { Cookie: cookie })
  const [, patientId = ''] = /\/patients\/([0-9a-f-]{36})/.exec(home.text) ?? []
  // Names of patients of the demo clinic: whoever sees one sees a record.
  const canaries = ['Marcus Bell', 'Maya Okafor']
  if (patientId === '' || !home.text.includes(canaries[0] ?? ''))
    throw new Error('Signing in showed no patient.')
  const routes = routesOfBuild(patientId)
  const figures = [
    ...(await drillOrigins(cookie, routes)),
    ...(await drillWaysAround(routes, canaries)),
    ...(await drillHostile({ cookie, own, routes }, { count, seed })),
  ]
  report('web', figures)
} finally {
  server.remove()
}
