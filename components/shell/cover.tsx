'use client'
import { Lock } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { paths } from '@/lib/paths'

const LEFT_ALONE = {
  title: 'Covered after a while without use',
  words:
    'What you typed on this page is kept while this tab is open. Sign in again in a new tab, then come back here and go on.',
}

const OF_ANOTHER = {
  title: 'Another account is signed in now',
  words:
    'This page was opened with a different one, and what was typed on it is kept while this tab is open. To go on with it, sign out in the other tab, sign in there with the account that opened this page, then come back here and go on.',
}

/**
 * Hides the page from eyes and keys alike until whoever opened it is signed in again. Esc does not lift it. Whoever else is signed in
 * can have the page opened for them instead, told what that loses.
 */
export function Cover({
  isOfAnother,
  failed,
  onReturn,
}: {
  /** Somebody else is signed in by now. */
  isOfAnother: boolean
  /** To go on was refused, or no answer came. */
  failed: boolean
  onReturn: () => Promise<void>
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { title, words } = isOfAnother ? OF_ANOTHER : LEFT_ALONE
  return (
    // By its role the keys of the page beneath know that they are not meant.
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="cover-title"
      aria-describedby="cover-words"
      onCancel={(event) => event.preventDefault()}
      className="m-0 grid h-dvh max-h-none w-dvw max-w-none place-items-center bg-paper p-6 text-ink outline-none"
    >
      <div className="max-w-md text-center">
        <Lock className="mx-auto mb-3 size-7 text-muted" strokeWidth={1.5} aria-hidden />
        <h2 id="cover-title" className="text-xl font-semibold">
          {title}
        </h2>
        <p id="cover-words" className="mt-2 text-muted">
          {words}
        </p>
        {failed ? (
          <p role="alert" className="mt-3 font-medium text-stop">
            Whoever opened this page is not signed in yet, or no answer came. If another account is signed in,
            it has to be signed out first.
          </p>
        ) : null}
        <div className="mt-5 flex flex-wrap justify-center gap-2">
          {/* While another account is signed in, that page leads on to theirs. */}
          {isOfAnother ? null : (
            <a
              href={paths.signIn()}
              target="_blank"
              rel="noreferrer"
              className={buttonStyle('primary', 'regular')}
            >
              Sign in again
            </a>
          )}
          <Button onClick={() => void onReturn()}>I have signed in: go on</Button>
        </div>
        {isOfAnother || failed ? (
          <>
            <p className="mt-5 mb-2 text-muted">
              Or open it anew, with the account that is signed in now. What is not saved on it is lost then.
            </p>
            <Button onClick={() => window.location.reload()}>Open this page as whoever is signed in</Button>
          </>
        ) : null}
      </div>
    </dialog>
  )
}
