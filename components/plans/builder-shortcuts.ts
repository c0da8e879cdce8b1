/** Where keys of the builder belong, as the sheet groups them. */
export const SHORTCUT_GROUPS = ['Anywhere', 'In the search', 'On a line'] as const

export type Shortcut = {
  readonly id: string
  /** 'Mod' is Ctrl, or ⌘ on a Mac. More than one where habits differ. */
  readonly keys: readonly string[]
  readonly words: string
  readonly group: (typeof SHORTCUT_GROUPS)[number]
  /** Heard on the whole page, or only while the search or a line has the focus. */
  readonly scope: 'page' | 'search' | 'line'
  /** A single character heard on the whole page: it can be switched off (WCAG 2.1.4). */
  readonly single?: true
}

/** Every key of the builder, once: what is heard, what the palette shows, what the sheet lists. */
export const BUILDER_SHORTCUTS = [
  { id: 'palette', keys: ['Mod+K'], words: 'Find a command', group: 'Anywhere', scope: 'page' },
  { id: 'search', keys: ['/'], words: 'Search exercises', group: 'Anywhere', scope: 'page', single: true },
  { id: 'undo', keys: ['Mod+Z'], words: 'Undo', group: 'Anywhere', scope: 'page' },
  { id: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'], words: 'Redo', group: 'Anywhere', scope: 'page' },
  { id: 'issue', keys: ['Mod+Enter'], words: 'Issue; once more to print', group: 'Anywhere', scope: 'page' },
  { id: 'sheet', keys: ['?'], words: 'Keyboard shortcuts', group: 'Anywhere', scope: 'page', single: true },
  {
    id: 'search-move',
    keys: ['ArrowUp', 'ArrowDown'],
    words: 'Another exercise',
    group: 'In the search',
    scope: 'search',
  },
  {
    id: 'search-add',
    keys: ['Enter'],
    words: 'Add it, and go on typing',
    group: 'In the search',
    scope: 'search',
  },
  {
    id: 'search-details',
    keys: ['ArrowRight'],
    words: 'Its details',
    group: 'In the search',
    scope: 'search',
  },
  {
    id: 'search-clear',
    keys: ['Escape'],
    words: 'Empty the search',
    group: 'In the search',
    scope: 'search',
  },
  {
    id: 'line-other',
    keys: ['ArrowUp', 'ArrowDown'],
    words: 'The line above, below',
    group: 'On a line',
    scope: 'line',
  },
  {
    id: 'line-move',
    keys: ['Alt+ArrowUp', 'Alt+ArrowDown'],
    words: 'Move it up, down',
    group: 'On a line',
    scope: 'line',
  },
  { id: 'line-edit', keys: ['Enter'], words: 'Edit its dosage', group: 'On a line', scope: 'line' },
  { id: 'line-back', keys: ['Escape'], words: 'Back to the line', group: 'On a line', scope: 'line' },
  { id: 'line-why', keys: ['W'], words: 'Why a finding is there', group: 'On a line', scope: 'line' },
  {
    id: 'line-swap',
    keys: ['S'],
    words: 'Swap, keeping place and dosage',
    group: 'On a line',
    scope: 'line',
  },
  { id: 'line-keep', keys: ['K'], words: 'Keep with a reason', group: 'On a line', scope: 'line' },
  { id: 'line-select', keys: ['X'], words: 'Select for several at once', group: 'On a line', scope: 'line' },
  {
    id: 'line-remove',
    keys: ['Delete'],
    words: 'Remove; undo brings it back',
    group: 'On a line',
    scope: 'line',
  },
] as const satisfies readonly Shortcut[]

type Known = (typeof BUILDER_SHORTCUTS)[number]
export type ShortcutId = Known['id']
/** Those that the page hears. */
export type PageShortcutId = Extract<Known, { scope: 'page' }>['id']

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

function matches(event: Pressed, combo: string): boolean {
  const parts = combo.split('+')
  const key = parts.at(-1) ?? ''
  // The shift that writes a sign, such as '?', belongs to the keyboard and not to the shortcut.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    (isSign || event.shiftKey === parts.includes('Shift'))
  )
}

const byId = (id: ShortcutId): Shortcut | undefined => BUILDER_SHORTCUTS.find((one) => one.id === id)

/** Whether a press is one of the keys of a shortcut. */
export const isPressed = (event: Pressed, id: ShortcutId): boolean =>
  byId(id)?.keys.some((combo) => matches(event, combo)) ?? false

/** The first keys of a shortcut, as they are shown. */
export const keysOf = (id: ShortcutId): string => byId(id)?.keys[0] ?? ''

/** The shortcut of the page that a press is, if it is one. */
export const pageShortcut = (event: Pressed): (Shortcut & { readonly id: PageShortcutId }) | undefined =>
  BUILDER_SHORTCUTS.filter((one) => one.scope === 'page').find(({ id }) => isPressed(event, id))

const MAC: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Delete: '⌦', Escape: 'esc' }
const OTHER: Record<string, string> = { Mod: 'Ctrl', Escape: 'Esc' }
const BOTH: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowRight: '→' }

/** 'Mod+Shift+Z' as the caps of the keyboard at hand: Ctrl, Shift, Z, or ⌘, ⇧, Z. */
export const keyCaps = (combo: string, isMac: boolean): readonly string[] =>
  combo.split('+').map((part) => (isMac ? MAC : OTHER)[part] ?? BOTH[part] ?? part)
