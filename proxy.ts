import { type NextRequest, NextResponse } from 'next/server'
import { env } from '@/lib/env'

const PICTURE = /^\/(?:catalog\/photos|settings\/logo)\/[^/]+$/
const HANDOUT = /^\/patients\/[^/]+\/home-programs\/[^/]+\/handout$/

/** Everything that a page may load is ours; scripts need the nonce of this very answer. */
function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    // A PDF that the page itself put together is printed from a frame.
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/**
 * Headers for every page, and the path for the sign-in page to come back to. This is no lock: pages, actions and
 * handlers prove access for themselves.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, env().NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set('x-plumbline-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = NextResponse.next({ request: { headers } })
  const { pathname } = request.nextUrl
  // What is set here would stand above what its handler says, which allows a picture less than a page.
  if (PICTURE.test(pathname)) return response
  response.headers.set('Content-Security-Policy', policy)
  // A handout may be kept by the browser, and is asked after each time; what was kept goes before somebody else signs in.
  if (!HANDOUT.test(pathname)) response.headers.set('Cache-Control', 'private, no-store')
  if (pathname === '/sign-in') response.headers.set('Clear-Site-Data', '"cache"')
  return response
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] }
