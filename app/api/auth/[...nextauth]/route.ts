import NextAuth from 'next-auth'
import { browserLabel } from '@/lib/auth/browser-label'
import { authOptions } from '@/lib/auth/options'

type Context = { params: Promise<{ nextauth: string[] }> }

const handler = (request: Request, context: Context): Promise<Response> =>
  NextAuth(authOptions(browserLabel(request.headers.get('user-agent'))))(request, context)

export { handler as GET, handler as POST }
