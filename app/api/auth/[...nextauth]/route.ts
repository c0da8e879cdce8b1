import NextAuth from 'next-auth'
import { browserLabel } from '@/lib/auth/browser-label'
import { authOptions } from '@/lib/auth/options'
import { isFromOwnPages } from '@/lib/auth/origin'

type Context = { params: Promise<{ nextauth: string[] }> }

export const GET = (request: Request, context: Context): Promise<Response> =>
  NextAuth(authOptions(browserLabel(request.headers.get('user-agent'))))(request, context)

/** The library asks for a token of its own; where the request comes from we look at as everywhere else. */
export const POST = async (request: Request, context: Context): Promise<Response> =>
  (await isFromOwnPages()) ? GET(request, context) : new Response('Not allowed', { status: 403 })
