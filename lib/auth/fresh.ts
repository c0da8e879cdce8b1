import 'server-only'
import { AppError } from '@/lib/errors'
import { FRESH_MILLISECONDS } from './session-expiry'
import type { SessionTherapist } from './sessions'

/**
 * For acts that an unattended screen must not allow: whoever is signed in gave a password or a code within the last ten
 * minutes, in this session. Called first in the write. The failure needs no words of the caller: a form asks for the
 * password in a dialog, keeps what was typed, and is sent again by itself (components/ui/form.tsx). What is no form asks
 * with `useAskAgain` (components/ui/ask-again.ts).
 * @throws AppError('reauthenticate')
 */
export function requireFresh({ authenticatedAt }: SessionTherapist, at: Date): void {
  if (!authenticatedAt || at.getTime() - authenticatedAt.getTime() >= FRESH_MILLISECONDS)
    throw new AppError('reauthenticate')
}
