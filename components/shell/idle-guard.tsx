'use client'
import { Clock } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Late } from '@/components/ui/late'
import { latePart } from '@/components/ui/late-part'
import { usePageOwner } from '@/components/ui/page-owner'
import { afterAsking, afterLook, type IdleState, isCovered } from './idle-state'
import { sayWhoIsIn } from './sign-in-signal'
import { useLastHeard } from './use-last-heard'

const LOOK_EVERY = 5_000

const lateCover = latePart(async () => (await import('./cover')).Cover)

/**
 * Says a minute ahead that the session will end, without taking focus; when it has ended, covers the page, since a
 * screen left alone is read by others, and so where somebody else signs in in another tab. What was typed stays beneath and can be
 * gone on with after signing in.
 */
export function IdleGuard({
  idleMilliseconds,
  staySignedIn,
}: {
  idleMilliseconds: number
  staySignedIn: () => Promise<boolean>
}) {
  const heard = useLastHeard()
  const [state, setState] = useState<IdleState>('in-use')
  const [failed, setFailed] = useState(false)
  const owner = usePageOwner()
  const covered = isCovered(state)

  useEffect(() => sayWhoIsIn(owner, () => setState('of-another')), [owner])

  useEffect(() => {
    const look = setInterval(() => {
      const idle = Date.now() - heard.at()
      setState((before) => afterLook(before, idle, idleMilliseconds))
    }, LOOK_EVERY)
    return () => clearInterval(look)
  })

  async function stay() {
    const isSignedIn = await staySignedIn().catch(() => undefined)
    setFailed(!isSignedIn)
    if (isSignedIn) heard.heardNow()
    setState((before) => afterAsking(before, isSignedIn))
  }

  if (state === 'ending')
    return (
      <output className="fixed inset-x-4 bottom-20 z-50 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line-strong bg-panel p-3.5 shadow-lift sm:right-6 sm:bottom-6 sm:left-auto sm:max-w-md print:hidden">
        <Clock className="size-5 shrink-0 text-muted" aria-hidden />
        <p className="min-w-0 flex-1 basis-56">
          Nothing was opened or saved for a while. You will be signed out in less than a minute.
        </p>
        <Button variant="primary" onClick={() => void stay()}>
          Stay signed in
        </Button>
      </output>
    )
  // Until the cover is there, or where it cannot be fetched, the page is hidden all the same.
  return (
    <Late
      part={lateCover}
      isWanted={covered}
      takesKeys
      meanwhile={covered ? <div className="fixed inset-0 z-60 bg-paper" /> : null}
      onGiveUp={() => {}}
    >
      {(Cover) =>
        covered ? <Cover isOfAnother={state === 'of-another'} failed={failed} onReturn={stay} /> : null
      }
    </Late>
  )
}
