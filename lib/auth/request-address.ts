import 'server-only'
import { env } from '@/lib/env'

/** The address a trusted proxy saw last, from its header; nothing is believed without one. */
export function addressOf(forwarded: unknown): string | undefined {
  if (!env().TRUST_PROXY) return undefined
  return typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined
}
