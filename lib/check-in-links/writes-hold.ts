import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { checkInLinks } from '@/db/schema/check-in-links'
import type { LinkAccess } from '@/lib/auth/link-access'
import { AppError } from '@/lib/errors'

/**
 * Locks the link while something is sent through it: what one patient sends is written one thing after the other, and
 * nothing is written once the link is turned off.
 * @throws AppError('not-found') when the link has ended since it was opened
 */
export async function holdLink(tx: Tx, { clinicId, linkId }: LinkAccess, at: Date): Promise<void> {
  const [link] = await tx
    .select({ revokedAt: checkInLinks.revokedAt, expiresAt: checkInLinks.expiresAt })
    .from(checkInLinks)
    .where(and(eq(checkInLinks.clinicId, clinicId), eq(checkInLinks.id, linkId)))
    .for('no key update')
  if (!link || link.revokedAt !== null || at.getTime() >= link.expiresAt.getTime())
    throw new AppError('not-found')
}
