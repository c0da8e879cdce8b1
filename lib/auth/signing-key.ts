import 'server-only'
import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/** What is signed with a key below NEXTAUTH_SECRET. Another name is another key: papers and mails that are out rest on the first two. */
type Use = 'check-in link' | 'stop reminders' | 'counted tries' | 'sent forms'

/** The key of one use. The secret signs sign-ins as well: a key of its own keeps each use apart from them and from the others. */
export const signingKey = (use: Use): Buffer =>
  createHmac('sha256', env().NEXTAUTH_SECRET ?? '')
    .update(use)
    .digest()
