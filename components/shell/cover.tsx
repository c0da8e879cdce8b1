'use client'
import { Lock } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { paths } from '@/lib/paths'

/** Hides the page from eyes and keys alike until somebody is signed in again. Esc does not lift it. */
export function Cover({ onReturn, failed }: { onReturn: () => Promise<void>; failed: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="cover-title"
      onCancel={(event) => event.preventDefault()}
      className="m-0 grid h-dvh max-h-none w-dvw max-w-none place-items-center bg-paper p-6 text-ink outline-none"
    >
      <div className="max-w-md text-center">
        <Lock className="mx-auto mb-3 size-7 text-muted" strokeWidth={1.5} aria-hidden />
        <h2 id="cover-title" className="text-xl font-semibold">
          Covered after a while without use
        </h2>
        <p className="mt-2 text-muted">
          What you typed on this page is kept while this tab is open. Sign in again in a new tab, then come
          back here and go on.
        </p>
        {failed ? (
          <p role="alert" className="mt-3 font-medium text-stop">
            Whoever opened this page is not signed in yet, or no answer came.
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
          <Button onClick={() => void onReturn()}>I have signed in: go on</Button>
        </div>
      </div>
    </dialog>
  )
}
