'use client'
import type { ReactNode } from 'react'
import { useHasOpened } from '@/components/ui/use-has-opened'
import { Disclosure } from './disclosure'

/** The same, drawn when it is first opened: for a page that has many of them. */
export function LateDisclosure({
  label,
  children,
  className,
}: {
  label: ReactNode
  children: () => ReactNode
  className?: string
}) {
  const [hasOpened, noteToggle] = useHasOpened()
  return (
    <Disclosure label={label} {...(className !== undefined && { className })} onToggle={noteToggle}>
      {hasOpened ? children() : null}
    </Disclosure>
  )
}
