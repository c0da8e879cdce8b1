'use server'
import type { ViewActions, ViewAnswer } from '@/components/patients/caseload-view'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { doneOnce, sendKey } from '@/lib/auth/sent-once'
import { requireTherapistWith, type Therapist } from '@/lib/auth/therapist'
import { OF_ANOTHER } from '@/lib/auth/therapist-action'
import { newView, viewChange } from '@/lib/caseload-views/schema'
import { changeView, saveView } from '@/lib/caseload-views/writes'
import { now } from '@/lib/clinic/clock'
import { AppError } from '@/lib/errors'

const CHANGED = 'This view was changed or deleted in another window. Open the page again and look at it.'

async function signedIn(): Promise<Therapist> {
  await requireOwnOrigin()
  return requireTherapistWith('charts')
}

/** Keeps what is on the screen as a view of the therapist whose page it is, once under the key it is sent with. */
export async function saveViewAction(
  askedBy: string,
  view: Parameters<ViewActions['save']>[0],
  sentUnder: string,
): Promise<ViewAnswer> {
  const therapist = await signedIn()
  if (therapist.id !== askedBy) return { problem: OF_ANOTHER }
  const parsed = newView.safeParse(view)
  if (!parsed.success) return { problem: parsed.error.issues.map(({ message }) => message).join(' ') }
  const key = sendKey(sentUnder)
  if (key === undefined) return { problem: 'This page is out of date. Reload it.' }
  const at = now()
  const outcome = await doneOnce(therapist, { key, said: parsed.data }, at, async () => {
    const saved = await saveView(therapist, parsed.data, at)
    return 'problem' in saved ? saved : { done: saved.id }
  })
  return 'problem' in outcome ? outcome : { id: outcome.done }
}

/** Renames a view, saves it anew or deletes it, for the therapist whose page it is. */
export async function changeViewAction(
  askedBy: string,
  change: Parameters<ViewActions['change']>[0],
): Promise<ViewAnswer> {
  const therapist = await signedIn()
  if (therapist.id !== askedBy) return { problem: OF_ANOTHER }
  const parsed = viewChange.safeParse(change)
  if (!parsed.success) return { problem: parsed.error.issues.map(({ message }) => message).join(' ') }
  try {
    return await changeView(therapist, parsed.data, now())
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return { problem: CHANGED }
    throw error
  }
}
