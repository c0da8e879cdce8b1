'use client'
import { LineIcon } from './line-icon'

/** A choice inside a line of words; the browser's own list. */
export const CompactSelect = <T extends string>({
  label,
  value,
  options,
  onValue,
}: {
  /** For a screen reader; names the exercise too. */
  label: string
  value: T
  options: readonly { readonly value: T; readonly label: string }[]
  onValue: (value: T) => void
}) => (
  <span className="relative inline-block w-fit">
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value)
        if (chosen) onValue(chosen.value)
      }}
      className="compact-control appearance-none pr-7 pl-2"
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
    <LineIcon
      name="choices"
      className="pointer-events-none absolute top-1/2 right-1.5 size-4 -translate-y-1/2 text-muted"
    />
  </span>
)
