'use client'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { Late } from './late'
import type { LatePart } from './late-part'

/** The button of a menu that is not sent with the page: pressed, it becomes the menu with its button. */
export function LateMenu<Opened>({
  part,
  button,
  face,
  children,
}: {
  part: LatePart<Opened>
  /** What the button is like, before its menu is there and after. */
  button: Pick<ComponentProps<'button'>, 'aria-label' | 'className' | 'disabled'>
  face: ReactNode
  /** The menu with its button, open at first. */
  children: (opened: Opened) => ReactNode
}) {
  const [isPressed, setIsPressed] = useState(false)
  return (
    <Late
      part={part}
      isWanted={isPressed}
      onGiveUp={() => setIsPressed(false)}
      meanwhile={
        <button
          {...button}
          type="button"
          aria-haspopup="menu"
          aria-expanded={false}
          onClick={() => setIsPressed(true)}
        >
          {face}
        </button>
      }
    >
      {children}
    </Late>
  )
}
