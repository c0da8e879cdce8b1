'use client'
import { keyCaps } from './builder-shortcuts'
import { useIsMac } from './use-is-mac'

/** Keys to press together, as they stand on the keyboard. */
export function Keys({ combo }: { combo: string }) {
  const isMac = useIsMac()
  return (
    <span className="inline-flex gap-1">
      {keyCaps(combo, isMac).map((cap) => (
        <kbd
          key={cap}
          className="inline-grid min-w-6 place-items-center rounded-sm border border-line bg-sunken px-1.5 font-sans text-xs text-muted"
        >
          {cap}
        </kbd>
      ))}
    </span>
  )
}
