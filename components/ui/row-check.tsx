import { clsx } from 'clsx'
import type { ChangeEvent } from 'react'

/** The box that chooses a row, or all of them. What can be pressed around it is as large as a finger. */
export const RowCheck = ({
  label,
  isChecked,
  isMixed = false,
  isSaid = false,
  onChange,
}: {
  label: string
  isChecked: boolean
  /** Some of several are chosen. */
  isMixed?: boolean
  /** Whether the label is written beside the box; otherwise it is for a screen reader, and to the eye the row says it. */
  isSaid?: boolean
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
}) => (
  <label
    className={clsx('flex size-11 shrink-0 items-center', isSaid ? 'w-full gap-3 pl-3' : 'justify-center')}
  >
    <input
      ref={(box) => {
        if (box) box.indeterminate = isMixed && !isChecked
      }}
      type="checkbox"
      aria-label={label}
      className="size-5 shrink-0"
      checked={isChecked}
      onChange={onChange}
    />
    {isSaid ? label : null}
  </label>
)
