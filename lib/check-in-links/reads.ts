import 'server-only'
import { and, count, eq, isNotNull, isNull, max } from 'drizzle-orm'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { checkInDevices, checkInLinks } from '@/db/schema/check-in-links'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { ContactAccess } from '@/lib/auth/desk-access'
import { derivedToken, linkAddress, tokenHash } from './token'

/** The link of an episode as the chart shows it. */
export type CheckInLink = {
  readonly id: string
  /** Null when the secret has changed since: printed papers still work, but no more can be printed. */
  readonly address: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
  /** How many browsers have given the year of birth. */
  readonly devices: number
  readonly lastSeenAt: Date | null
}

async function readOpenLink(tx: Tx, { clinicId, patientId }: ContactAccess, episodeId: string, at: Date) {
  const [link] = await tx
    .select()
    .from(checkInLinks)
    .where(
      and(
        eq(checkInLinks.clinicId, clinicId),
        eq(checkInLinks.patientId, patientId),
        eq(checkInLinks.episodeId, episodeId),
        isNull(checkInLinks.revokedAt),
      ),
    )
  return link && at.getTime() < link.expiresAt.getTime() ? link : undefined
}

function addressOf({ clinicId, id, tokenHash: stored }: typeof checkInLinks.$inferSelect): string | null {
  const token = derivedToken({ clinicId, linkId: id })
  return tokenHash(token) === stored ? linkAddress(token) : null
}

/** The link that is turned on for an episode of this chart; undefined when none is. */
export function getCheckInLink(
  chart: ChartAccess,
  episodeId: string,
  at: Date,
): Promise<CheckInLink | undefined> {
  return readTogether(chart.clinicId, async (tx) => {
    const link = await readOpenLink(tx, chart, episodeId, at)
    if (!link) return undefined
    const [seen] = await tx
      .select({ devices: count(), lastSeenAt: max(checkInDevices.lastSeenAt) })
      .from(checkInDevices)
      .where(
        and(
          eq(checkInDevices.clinicId, chart.clinicId),
          eq(checkInDevices.linkId, link.id),
          isNotNull(checkInDevices.verifiedAt),
        ),
      )
    const { id, createdAt, expiresAt } = link
    return {
      id,
      address: addressOf(link),
      createdAt,
      expiresAt,
      devices: seen?.devices ?? 0,
      lastSeenAt: seen?.lastSeenAt ?? null,
    }
  })
}

/** The link to print on a handout of this episode: none when no link is on, or when its token can no longer be worked out. */
export function printedLink(
  chart: ContactAccess,
  episodeId: string,
  at: Date,
): Promise<{ readonly id: string; readonly address: string } | undefined> {
  return readTogether(chart.clinicId, async (tx) => {
    const link = await readOpenLink(tx, chart, episodeId, at)
    const address = link ? addressOf(link) : null
    return link && address !== null ? { id: link.id, address } : undefined
  })
}
