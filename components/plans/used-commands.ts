const KEY = 'plumbline.commands'
const REMEMBERED = 8

/** Ids of commands of the palette, the latest first. None of them says anything about a patient. */
export function usedCommands(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

export function rememberCommand(id: string): void {
  try {
    const others = usedCommands().filter((other) => other !== id)
    localStorage.setItem(KEY, JSON.stringify([id, ...others].slice(0, REMEMBERED)))
  } catch {
    // A browser that keeps nothing lists them in their own order.
  }
}
