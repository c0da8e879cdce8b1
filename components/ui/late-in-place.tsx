'use client'
import type { ReactNode } from 'react'
import { Button } from './button'
import { type LatePart, useLatePart } from './late-part'

/** A part that was asked for, in its place on the page: what was folded away. Where it cannot be had, that is said there. */
export function LateInPlace<Part>({
  part: late,
  what,
  children,
}: {
  part: LatePart<Part>
  /** What is missing while it cannot be had, at the beginning of a sentence. */
  what: string
  children: (part: Part) => ReactNode
}) {
  const { part, hasFailed, tryAgain } = useLatePart(late, 'now')
  if (part !== undefined) return children(part)
  if (!hasFailed) return null
  return (
    <div role="alert" className="mt-1 flex flex-wrap items-center gap-2 pl-4.5">
      {what} could not be fetched.
      <Button size="small" onClick={tryAgain}>
        Try again
      </Button>
    </div>
  )
}
