import { createHash, timingSafeEqual } from 'node:crypto'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { serverInFront } from '@/lib/server-in-front'
import { gauges } from './gauges'

export const dynamic = 'force-dynamic'

const HEADERS = { 'Cache-Control': 'no-store' }

/** Digests are equally long: how long it takes tells nothing of the token. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const isAllowed = (request: Request, token: string): boolean =>
  timingSafeEqual(digest(request.headers.get('authorization') ?? ''), digest(`Bearer ${token}`))

/** What Prometheus reads, for whoever has the token; without one there is no such page. */
export async function GET(request: Request): Promise<Response> {
  const { PLUMBLINE_METRICS_TOKEN } = env()
  const metrics = serverInFront().plumblineMetrics
  if (PLUMBLINE_METRICS_TOKEN === undefined || !metrics)
    return new Response('Not found', { status: 404, headers: HEADERS })
  if (!isAllowed(request, PLUMBLINE_METRICS_TOKEN))
    return new Response('Give the token.', {
      status: 401,
      headers: { ...HEADERS, 'WWW-Authenticate': 'Bearer' },
    })
  return new Response(await metrics.render(await gauges(now())), {
    headers: { ...HEADERS, 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
  })
}
