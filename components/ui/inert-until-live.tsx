'use client'
import type { ComponentProps } from 'react'
import { useIsLive } from './use-is-live'

/**
 * Takes no typing and no click until the page's script runs, because nothing done before could be kept, nor while it is
 * `inert` for a reason of its own. Its content is drawn once.
 */
export function InertUntilLive({ inert = false, ...props }: ComponentProps<'div'>) {
  const isLive = useIsLive()
  return <div {...props} inert={inert || !isLive} />
}
