import 'server-only'
import { env } from '@/lib/env'

/** The address that a trusted proxy saw last, from its header; without a trusted proxy the header is not believed. */
export function addressOf(forwarded: unknown): string | undefined {
  if (!env().TRUST_PROXY) return undefined
  return typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined
}
