'use client'
import type { ReactNode } from 'react'
import { Button } from './button'
import { type LatePart, useLatePart } from './late-part'
import { Notice } from './notice'
import { useFirstSign } from './use-first-sign'
import { useHeldKeys } from './use-held-keys'

/**
 * A part of the page that is not sent with it. It is fetched as soon as somebody is at the page, and waited for once it is wanted;
 * where it cannot be had, that is said, and the page below stays as it is.
 */
export function Late<Part>({
  part: late,
  isWanted,
  takesKeys = false,
  meanwhile = null,
  onGiveUp,
  children,
}: {
  part: LatePart<Part>
  isWanted: boolean
  /** A dialog: keys that are pressed before it has the focus are meant for it, and nothing below may act on them. */
  takesKeys?: boolean
  /** Stands in its place until it is wanted and there. */
  meanwhile?: ReactNode
  onGiveUp: () => void
  /** Given what was typed before it had the focus. */
  children: (part: Part, typed: string) => ReactNode
}) {
  const isNear = useFirstSign()
  const { part, hasFailed, tryAgain } = useLatePart(late, isWanted ? 'now' : isNear ? 'soon' : 'none')
  const isHere = part !== undefined
  const typed = useHeldKeys({ isWanted, isHeld: takesKeys && isWanted && !hasFailed, isHere, onGiveUp })
  // What stands in its place stays until then: taken away in the middle of a click, it would never hear of it.
  if (isHere && (isWanted || meanwhile === null)) return children(part, typed)
  return (
    <>
      {meanwhile}
      {isWanted && hasFailed ? (
        <div className="fixed inset-x-4 bottom-20 z-60 shadow-lift sm:right-6 sm:bottom-6 sm:left-auto sm:w-md print:hidden">
          <Notice tone="stop" title="This part of the page could not be fetched">
            <p>Nothing is lost. Check the connection, then try again.</p>
            <div className="mt-2.5 flex flex-wrap gap-2">
              <Button size="small" onClick={tryAgain}>
                Try again
              </Button>
              <Button
                size="small"
                variant="quiet"
                onClick={() => {
                  // Whoever opens it again has it fetched again.
                  tryAgain()
                  onGiveUp()
                }}
              >
                Close
              </Button>
            </div>
          </Notice>
        </div>
      ) : null}
    </>
  )
}
