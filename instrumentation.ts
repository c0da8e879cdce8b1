import type { Instrumentation } from 'next'
import { describeFailure } from '@/lib/describe-failure'
import { serverInFront } from '@/lib/server-in-front'

/** A failure of the app goes to the log of the server in front, under the id of the request. */
export const onRequestError: Instrumentation.onRequestError = (error, request, { routePath, routeType }) => {
  const id = request.headers['x-plumbline-request']
  serverInFront().plumblineLog?.error(
    { req: id, route: routePath, kind: routeType, ...describeFailure(error) },
    'failed',
  )
}
