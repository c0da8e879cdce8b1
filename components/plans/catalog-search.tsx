'use client'
import { Search } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useId } from 'react'
import { controlStyle } from '@/components/ui/control-style'

/** Rows that Page Up and Page Down pass over. */
const PAGE = 8

/** What a key does to the list while the search has the focus. */
export type ListKey =
  | { readonly do: 'move'; readonly by: number }
  | { readonly do: 'first' | 'last' | 'add' | 'details' | 'clear' }

const MOVES: Readonly<Record<string, ListKey>> = {
  ArrowDown: { do: 'move', by: 1 },
  ArrowUp: { do: 'move', by: -1 },
  PageDown: { do: 'move', by: PAGE },
  PageUp: { do: 'move', by: -PAGE },
  Home: { do: 'first' },
  End: { do: 'last' },
  Enter: { do: 'add' },
  Escape: { do: 'clear' },
}

const isAtEnd = ({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean =>
  selectionStart === value.length && selectionEnd === value.length

/** With Shift or a command key a key is the browser's: it selects text. */
function listKey(event: KeyboardEvent<HTMLInputElement>): ListKey | undefined {
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return undefined
  if (event.nativeEvent.isComposing) return undefined
  if (event.key === 'ArrowRight') return isAtEnd(event.currentTarget) ? { do: 'details' } : undefined
  return MOVES[event.key]
}

/** The field that has the focus while the list is worked with; it has the keys and marks the row. */
export function CatalogSearchField({
  field,
  listId,
  activeId,
  query,
  onQuery,
  onKey,
}: {
  field: RefObject<HTMLInputElement | null>
  listId: string
  activeId: string | undefined
  query: string
  onQuery: (query: string) => void
  onKey: (key: ListKey) => void
}) {
  const hintId = useId()
  return (
    <div className="relative">
      <Search
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted"
        aria-hidden
      />
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label="Search exercises to add"
        aria-describedby={hintId}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        data-own-undo
        placeholder="Search exercises"
        value={query}
        onChange={({ currentTarget: { value } }) => onQuery(value)}
        onKeyDown={(event) => {
          const key = listKey(event)
          if (!key) return
          event.preventDefault()
          onKey(key)
          if (key.do === 'add') event.currentTarget.select()
        }}
        className={`${controlStyle} pr-10 pl-9`}
      />
      <kbd className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 rounded-sm border border-line px-1.5 text-xs text-muted pointer-coarse:hidden">
        /
      </kbd>
      <p id={hintId} className="sr-only">
        Up and down arrows choose, Enter adds, right arrow at the end of the text shows details.
      </p>
    </div>
  )
}
