import { newId } from '@/components/ui/new-id'

/** Of this page: a browser copies what a tab has stored when it duplicates the tab, and its name would be there twice. */
const NAME = newId()
const lockOf = (tab: string): string => `plumbline-tab:${tab}`

/** A page that is loaded anew lets go of the lock of the page before it a moment after it began itself. */
const LETS_GO_WITHIN_MS = 500

/** A name for this tab as long as its page is open; it says nothing about anybody. */
export const thisTab = (): string => NAME

let isSaid = false

/** Shows other tabs that this one is open, until it is closed or crashes: the browser lets go of the lock by itself. */
export function sayTabIsOpen(): void {
  if (isSaid) return
  isSaid = true
  void navigator.locks?.request(lockOf(NAME), () => new Promise<never>(() => {}))
}

const staysOpen = (tab: string): Promise<boolean> =>
  navigator.locks
    .request(lockOf(tab), { signal: AbortSignal.timeout(LETS_GO_WITHIN_MS) }, () => false)
    .catch(() => true)

/** Which of these tabs are open now, this one not counted; none where the browser cannot tell. */
export async function openTabs(tabs: readonly string[]): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {}
  const names = new Set(held.map(({ name }) => name))
  const others = tabs.filter((tab) => tab !== NAME && names.has(lockOf(tab)))
  const open = await Promise.all(others.map(staysOpen))
  return new Set(others.filter((_, at) => open[at]))
}
