import { databaseObstacle } from '@/db/readiness'
import { serverInFront } from '@/lib/server-in-front'

export const dynamic = 'force-dynamic'

/** Whether to send people here: not while it ends, nor without a database that has the tables of this build. */
export async function GET(): Promise<Response> {
  const obstacle = serverInFront().plumblineDraining ? 'draining' : await databaseObstacle()
  const headers = { 'Cache-Control': 'no-store' }
  if (obstacle === undefined) return Response.json({ state: 'ready' }, { headers })
  return Response.json(
    { state: 'not-ready', reason: obstacle },
    { status: 503, headers: { ...headers, 'Retry-After': '5' } },
  )
}
