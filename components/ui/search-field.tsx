import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { controlStyle } from './control-style'

/** A search box that answers while somebody types. */
export const SearchField = ({
  id,
  label,
  value,
  maxLength,
  onType,
}: {
  id: string
  label: ReactNode
  value: string
  maxLength: number
  onType: (typed: string) => void
}) => (
  <>
    <label htmlFor={id} className="mb-1.5 block font-medium">
      {label}
    </label>
    <span className="relative block">
      <Search
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted"
        aria-hidden
      />
      <input
        id={id}
        type="search"
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        onChange={(event) => onType(event.currentTarget.value)}
        className={`${controlStyle} pl-9`}
      />
    </span>
  </>
)
