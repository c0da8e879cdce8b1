'use client'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { Button } from './button'
import { type LatePart, useLatePart } from './late-part'
import { Notice } from './notice'
import { useFirstSign } from './use-first-sign'

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
  /** Keys that are pressed while it is on its way are meant for it: nothing below may act on them. */
  takesKeys?: boolean
  /** Stands in its place until it is wanted and there. */
  meanwhile?: ReactNode
  onGiveUp: () => void
  children: (part: Part) => ReactNode
}) {
  const isNear = useFirstSign()
  const { part, hasFailed, tryAgain } = useLatePart(late, isWanted ? 'now' : isNear ? 'soon' : 'none')
  const giveUp = useEffectEvent(onGiveUp)
  const holdsKeys = takesKeys && isWanted && part === undefined && !hasFailed
  useEffect(() => {
    if (!holdsKeys) return undefined
    const hold = (event: KeyboardEvent): void => {
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Escape') giveUp()
    }
    window.addEventListener('keydown', hold, { capture: true })
    return () => window.removeEventListener('keydown', hold, { capture: true })
  }, [holdsKeys])
  // What stands in its place stays until then: taken away in the middle of a click, it would never hear of it.
  if (part !== undefined && (isWanted || meanwhile === null)) return children(part)
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
