'use client'
import { Tabs as Base } from '@base-ui/react/tabs'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'

type Tab<T extends string = string> = {
  readonly value: T
  readonly label: ReactNode
  readonly panel: ReactNode
}

/** The row of tabs and one tab of it; the tabs between pages (components/shell) look the same. */
export const tabListStyle = 'flex gap-1 overflow-x-auto border-b border-line'
export const tabStyle = (current: boolean): string =>
  clsx(
    'control inline-flex shrink-0 items-center border-b-2 px-3 font-medium whitespace-nowrap focus-visible:-outline-offset-2',
    current ? 'border-action text-ink' : 'border-transparent text-muted hover:text-ink',
  )

/** Views of one thing on one page; arrow keys move between them. For pages use links. */
export function Tabs<T extends string>({
  label,
  tabs,
  defaultValue,
  value,
  onValueChange,
}: {
  label: string
  tabs: readonly Tab<T>[]
  defaultValue?: T
  value?: T
  onValueChange?: (value: T) => void
}) {
  return (
    <Base.Root
      {...(value === undefined ? { defaultValue: defaultValue ?? tabs[0]?.value } : { value })}
      onValueChange={(next: T) => onValueChange?.(next)}
    >
      <Base.List aria-label={label} className={tabListStyle}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={(state) => tabStyle(state.active)}>
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="pt-4">
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
