'use client'
import { type LatePart, useLatePart } from './late-part'
import { useFirstSign } from './use-first-sign'

/**
 * Has a part fetched once somebody is at the page: what is folded away then opens at once, also without a connection. Draws nothing,
 * so that nothing is drawn again for it.
 */
export function Ahead({ part }: { part: LatePart<unknown> }) {
  useLatePart(part, useFirstSign() ? 'soon' : 'none')
  return null
}
