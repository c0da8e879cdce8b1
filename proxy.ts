import { type NextRequest, NextResponse } from 'next/server'
import { isOwnOrigin } from '@/lib/auth/origin'
import { env } from '@/lib/env'
import { noteRefusal } from '@/lib/refusals'

const PICTURE = /^\/(?:catalog\/photos|settings\/logo|c\/photos)\/[^/]+$/
const HANDOUT = /^\/patients\/[^/]+\/home-programs\/[^/]+\/handout$/
/** The patient's own page, which is kept on their phone, and what it asks for. */
const PATIENT_PAGE = /^\/c(?:\/|$)/

/** The page that the framework shows where even its frame breaks. It is nobody's address, and would say that something failed. */
const BROKEN_PAGE = '/_global-error'

/** A mail program takes its reader off the list with one request (RFC 8058). It has no page, and signs with what was mailed. */
const ONE_CLICK = '/reminders/stop/one-click'
const NONCE_BYTES = 16
const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request that may change something comes from elsewhere: it is not even read. */
function isFromElsewhere({ method, nextUrl, headers }: NextRequest): boolean {
  if (READS.has(method) || nextUrl.pathname === ONE_CLICK) return false
  const { NEXTAUTH_URL } = env()
  return NEXTAUTH_URL === undefined || !isOwnOrigin(headers.get('origin'), NEXTAUTH_URL)
}

const REFUSED =
  'Nothing was done: this came from another address than the one Plumbline is set up for. Open it at the usual address.'

/** Everything that a page may load is ours; scripts need the nonce of this very answer. */
function contentSecurityPolicy(nonce: string, isDevelopment: boolean, isPatientPage: boolean): string {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    // A PDF that the page itself put together is printed from a frame.
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    ...(isPatientPage ? ["worker-src 'self'", "manifest-src 'self'"] : []),
  ].join('; ')
}

/**
 * Headers for every page, and the path for the sign-in page to come back to. This is no lock: pages, actions and
 * handlers prove access, and where a change comes from, for themselves.
 */
export function proxy(request: NextRequest): NextResponse {
  if (isFromElsewhere(request)) {
    noteRefusal('foreign-origin')
    return new NextResponse(REFUSED, {
      status: 403,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'private, no-store',
        'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }
  if (request.nextUrl.pathname === BROKEN_PAGE) return new NextResponse(null, { status: 404 })
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES))))
  const { pathname } = request.nextUrl
  const isPatientPage = PATIENT_PAGE.test(pathname)
  const policy = contentSecurityPolicy(nonce, env().NODE_ENV === 'development', isPatientPage)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set('x-plumbline-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = NextResponse.next({ request: { headers } })
  // Somebody opened it with a token: it names itself to no one.
  if (isPatientPage) response.headers.set('Referrer-Policy', 'no-referrer')
  // What is set here would stand above what its handler says, which allows a picture less than a page.
  if (PICTURE.test(pathname)) return response
  response.headers.set('Content-Security-Policy', policy)
  // A handout may be kept by the browser, and is asked after each time; what was kept goes before somebody else signs in.
  if (!HANDOUT.test(pathname)) response.headers.set('Cache-Control', 'private, no-store')
  if (pathname === '/sign-in') response.headers.set('Clear-Site-Data', '"cache"')
  return response
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] }
