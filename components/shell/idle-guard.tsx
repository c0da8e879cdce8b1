'use client'
import { Clock, Lock } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { paths } from '@/lib/paths'
import { useLastHeard } from './use-last-heard'

const WARN_BEFORE = 60_000
const LOOK_EVERY = 5_000

type State = 'in-use' | 'ending' | 'ended'

/**
 * Says a minute ahead that the session will end, without taking focus; when it has ended, covers the page, since a
 * screen left alone is read by others. What was typed stays beneath and can be gone on with after signing in.
 */
export function IdleGuard({
  idleMilliseconds,
  staySignedIn,
}: {
  idleMilliseconds: number
  staySignedIn: () => Promise<boolean>
}) {
  const heard = useLastHeard()
  const [state, setState] = useState<State>('in-use')
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const look = setInterval(() => {
      const idle = Date.now() - heard.at()
      setState(
        idle >= idleMilliseconds ? 'ended' : idle >= idleMilliseconds - WARN_BEFORE ? 'ending' : 'in-use',
      )
    }, LOOK_EVERY)
    return () => clearInterval(look)
  })

  async function stay() {
    const stillIn = await staySignedIn().catch(() => false)
    setFailed(!stillIn)
    if (!stillIn) return
    heard.heardNow()
    setState('in-use')
  }

  if (state === 'in-use') return null
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
  return (
    <div
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="idle-title"
      className="fixed inset-0 z-70 grid place-items-center bg-paper p-6 print:hidden"
    >
      <div className="max-w-md text-center">
        <Lock className="mx-auto mb-3 size-7 text-muted" strokeWidth={1.5} aria-hidden />
        <h2 id="idle-title" className="text-xl font-semibold">
          Covered after a while without use
        </h2>
        <p className="mt-2 text-muted">
          What you typed on this page is kept while this tab is open. Sign in again in a new tab, then come
          back here and go on.
        </p>
        {failed ? (
          <p role="alert" className="mt-3 font-medium text-stop">
            You are not signed in yet.
          </p>
        ) : null}
        <div className="mt-5 flex flex-wrap justify-center gap-2">
          <a
            href={paths.signIn()}
            target="_blank"
            rel="noreferrer"
            className={buttonStyle('primary', 'regular')}
          >
            Sign in again
          </a>
          <Button onClick={() => void stay()}>I have signed in: go on</Button>
        </div>
      </div>
    </div>
  )
}
