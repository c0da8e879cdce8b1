export const dynamic = 'force-dynamic'

/** The process lives. It asks nothing else, so that it answers with the database away too. */
export const GET = (): Response =>
  Response.json({ state: 'alive' }, { headers: { 'Cache-Control': 'no-store' } })
