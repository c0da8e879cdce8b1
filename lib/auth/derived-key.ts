import 'server-only'
import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/** What a key made from NEXTAUTH_SECRET is for. Its name makes the key: papers and mails that are out depend on the first two. */
type Use = 'check-in link' | 'stop reminders' | 'counted tries' | 'sent forms' | 'caseload place'

/** The key of one use. The secret also signs the sign-in cookie: a key of its own keeps each use apart from that and from the others. */
export const derivedKey = (use: Use): Buffer =>
  createHmac('sha256', env().NEXTAUTH_SECRET ?? '')
    .update(use)
    .digest()
