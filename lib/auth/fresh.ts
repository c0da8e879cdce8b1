import 'server-only'
import { AppError } from '@/lib/errors'
import { FRESH_MILLISECONDS } from './session-expiry'
import type { SessionTherapist } from './sessions'

/**
 * Requires that whoever is signed in gave a password or a code within the last ten minutes, in this session: for acts that
 * an unattended screen must not allow. Call it first in the write. The caller needs no words for the failure: a form asks
 * for the password in a dialog, keeps what was typed, and sends itself again (components/ui/form.tsx). Whatever is not a
 * form asks with `useAskAgain` (components/ui/ask-again.ts).
 * @throws AppError('reauthenticate')
 */
export function requireFresh({ authenticatedAt }: SessionTherapist, at: Date): void {
  if (!authenticatedAt || at.getTime() - authenticatedAt.getTime() >= FRESH_MILLISECONDS)
    throw new AppError('reauthenticate')
}
