import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { noteRefusal } from '@/lib/refusals'
import { serverInFront } from '@/lib/server-in-front'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a request that changes something comes from our own pages. The framework lets a request without an origin
 * through and believes a forwarded host; we believe only the address that the operator configured. The several names of
 * the loopback address count as one.
 */
export function isOwnOrigin(origin: string | null, configured: string): boolean {
  if (origin === null || !URL.canParse(origin)) return false
  const [theirs, ours] = [new URL(origin), new URL(configured)]
  const sameHost =
    theirs.hostname === ours.hostname || [theirs, ours].every(({ hostname }) => LOOPBACK.has(hostname))
  return sameHost && theirs.port === ours.port && theirs.protocol === ours.protocol
}

/** Whether this request came from our own pages. Every action and every handler that changes something asks first. */
export async function isFromOwnPages(): Promise<boolean> {
  const sent = await headers()
  const id = sent.get('x-plumbline-request')
  if (id !== null) serverInFront().plumblineBegun?.add(id)
  const configured = env().NEXTAUTH_URL
  const origin = sent.get('origin')
  const isOurs = configured !== undefined && isOwnOrigin(origin, configured)
  if (!isOurs) noteRefusal('foreign-origin')
  return isOurs
}

/** @throws AppError('not-allowed') when the request did not come from our own pages */
export async function requireOwnOrigin(): Promise<void> {
  if (!(await isFromOwnPages())) throw new AppError('not-allowed')
}
