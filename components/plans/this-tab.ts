import { newId } from '@/components/ui/new-id'

const TAB_KEY = 'plumbline-tab'
const lockOf = (tab: string): string => `plumbline-tab:${tab}`

/** A name for this tab that survives a reload; it says nothing about anybody. */
export function thisTab(): string {
  const known = sessionStorage.getItem(TAB_KEY)
  if (known !== null) return known
  const made = newId()
  sessionStorage.setItem(TAB_KEY, made)
  return made
}

let isSaid = false

/** Shows other tabs that this one is open, until it is closed or crashes: the browser lets go of the lock by itself. */
export function sayTabIsOpen(): void {
  if (isSaid) return
  isSaid = true
  void navigator.locks?.request(lockOf(thisTab()), () => new Promise<never>(() => {}))
}

/** Which of these tabs are open now, this one not counted; none where the browser cannot tell. */
export async function openTabs(tabs: readonly string[]): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {}
  const names = new Set(held.map(({ name }) => name))
  return new Set(tabs.filter((tab) => tab !== thisTab() && names.has(lockOf(tab))))
}
