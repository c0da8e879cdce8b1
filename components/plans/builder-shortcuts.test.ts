import { describe, expect, it } from 'vitest'
import { BUILDER_SHORTCUTS, isPressed, keyCaps, pageShortcut } from './builder-shortcuts'

const press = (key: string, ...held: ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) => ({
  key,
  ctrlKey: held.includes('ctrlKey'),
  metaKey: held.includes('metaKey'),
  altKey: held.includes('altKey'),
  shiftKey: held.includes('shiftKey'),
})

describe('the keys of the builder', () => {
  it('are heard with Ctrl and with ⌘, and tell undo from redo', () => {
    expect(pageShortcut(press('k', 'ctrlKey'))?.id).toBe('palette')
    expect(pageShortcut(press('k', 'metaKey'))?.id).toBe('palette')
    expect(pageShortcut(press('z', 'ctrlKey'))?.id).toBe('undo')
    expect(pageShortcut(press('Z', 'ctrlKey', 'shiftKey'))?.id).toBe('redo')
    expect(pageShortcut(press('y', 'ctrlKey'))?.id).toBe('redo')
    expect(pageShortcut(press('Enter', 'metaKey'))?.id).toBe('issue')
  })

  it('hear a sign however the keyboard writes it', () => {
    expect(pageShortcut(press('?', 'shiftKey'))?.id).toBe('sheet')
    expect(pageShortcut(press('/', 'shiftKey'))?.id).toBe('search')
  })

  it('hear nothing with other keys held, and leave the keys of a line to the line', () => {
    expect(pageShortcut(press('k'))).toBeUndefined()
    expect(pageShortcut(press('z', 'ctrlKey', 'altKey'))).toBeUndefined()
    expect(pageShortcut(press('/', 'ctrlKey'))).toBeUndefined()
    expect(pageShortcut(press('Delete'))).toBeUndefined()
    expect(isPressed(press('w'), 'line-why')).toBe(true)
  })

  it('are one thing each where they are heard together, and have an id of their own', () => {
    for (const scope of ['page', 'search', 'line'] as const) {
      const keys = BUILDER_SHORTCUTS.filter((one) => one.scope === scope).flatMap((one) => [...one.keys])
      expect(new Set(keys).size).toBe(keys.length)
    }
    expect(new Set(BUILDER_SHORTCUTS.map(({ id }) => id)).size).toBe(BUILDER_SHORTCUTS.length)
  })

  it('can each be switched off where one character alone is heard on the whole page', () => {
    for (const shortcut of BUILDER_SHORTCUTS) {
      const isOneCharacter = shortcut.scope === 'page' && shortcut.keys.some((combo) => combo.length === 1)
      expect('single' in shortcut).toBe(isOneCharacter)
    }
  })
})

it('keys are shown as on the keyboard at hand', () => {
  expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(keyCaps('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z'])
  expect(keyCaps('Alt+ArrowUp', false)).toEqual(['Alt', '↑'])
})
