import NextAuth from 'next-auth'
import { browserLabel } from '@/lib/auth/browser-label'
import { authOptions } from '@/lib/auth/options'
import { isFromOwnPages } from '@/lib/auth/origin'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What of the library is used here. Others it would answer by failing, or by writing what a browser says into the log. */
const ACTIONS = new Set(['providers', 'csrf', 'session', 'signin', 'signout', 'callback', 'error'])

export const GET = async (request: Request, context: Context): Promise<Response> => {
  const [action = ''] = (await context.params).nextauth
  if (!ACTIONS.has(action)) return new Response('Not found', { status: 404 })
  return NextAuth(authOptions(browserLabel(request.headers.get('user-agent'))))(request, context)
}

/** The library asks for a token of its own; where the request comes from we look at as everywhere else. */
export const POST = async (request: Request, context: Context): Promise<Response> =>
  (await isFromOwnPages()) ? GET(request, context) : new Response('Not allowed', { status: 403 })
