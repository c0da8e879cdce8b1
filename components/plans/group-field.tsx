'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import { TEXT_LIMITS } from '@/lib/clinical/dosage'

/** Offered before any group has a name; any other can be typed. */
const USUAL_GROUPS = ['Morning', 'Evening', 'Gym day', 'Rest day']

/** Names the group that lines stand in: typed, or chosen from those in use. Taken when the field is left, or with Enter. */
export function GroupField({
  label,
  value,
  groups,
  onGroup,
}: {
  label: string
  value: string | undefined
  /** Names in use in this plan. */
  groups: readonly string[]
  onGroup: (group: string | null) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const take = (): void => {
    if (typed !== null && typed.trim() !== (value ?? '')) onGroup(typed.trim() === '' ? null : typed)
    setTyped(null)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take()
  }
  return (
    <>
      <input
        aria-label={label}
        data-own-undo
        list={id}
        value={typed ?? value ?? ''}
        maxLength={TEXT_LIMITS.group}
        placeholder="such as Morning"
        autoComplete="off"
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={take}
        onKeyDown={press}
        className="compact-control w-full max-w-44"
      />
      <datalist id={id}>
        {[...new Set([...groups, ...USUAL_GROUPS])].map((group) => (
          <option key={group} value={group}>
            {group}
          </option>
        ))}
      </datalist>
    </>
  )
}
