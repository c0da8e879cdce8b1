import 'server-only'
import { hkdfSync } from 'node:crypto'
import { env } from '@/lib/env'

/** What a key is for. A key of one purpose opens nothing of another. */
type Purpose = 'audit' | 'backup' | 'second-factor'

/**
 * The key of 32 bytes for one purpose, derived (HKDF, SHA-256) from the installation's own PLUMBLINE_KEY. What was sealed
 * with it cannot be read or checked without that very PLUMBLINE_KEY.
 * @throws when PLUMBLINE_KEY is not set
 */
export function keyFor(purpose: Purpose): Buffer {
  const { PLUMBLINE_KEY } = env()
  if (!PLUMBLINE_KEY)
    throw new Error(
      'PLUMBLINE_KEY is missing: make one with "openssl rand -hex 32" and keep it where the backups are not.',
    )
  return Buffer.from(hkdfSync('sha256', PLUMBLINE_KEY, '', `plumbline ${purpose}`, 32))
}
