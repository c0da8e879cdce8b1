import type { KeyboardEvent } from 'react'

/** The control that a key of a line presses, marked where it is drawn. */
export const keyMark = (key: 'k' | 's') => ({ 'data-line-key': key, 'aria-keyshortcuts': key })

const isTypedInto = (target: EventTarget): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)

const pressMarked = (line: Element, key: string): void =>
  line.querySelector<HTMLElement>(`[data-line-key="${key}"]`)?.click()

/** Opens every 'why' of the line; closes them when all are open. */
function toggleWhy(line: Element): void {
  const reasons = [...line.querySelectorAll<HTMLDetailsElement>('[data-findings] details')]
  const open = reasons.some((one) => !one.open)
  for (const one of reasons) one.open = open
}

/** The line before (-1) or after (1) this one on the page, whatever groups they are in. */
function focusNeighbor(line: Element, by: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-plan-line]')]
  lines[lines.findIndex((one) => one === line) + by]?.focus()
}

/** What was moved stays in sight, also where few lines fit on the screen. */
const keepInSight = (line: Element): void => {
  requestAnimationFrame(() => line.scrollIntoView({ block: 'nearest' }))
}

export type LineDeeds = {
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
  readonly onSelect: () => void
}

/**
 * The keys of a line. Letters count only while the line itself or a button of it has the focus (WCAG 2.1.4), never where
 * something is typed; Escape leads from a field back to its line.
 */
export function pressOnLine(
  event: KeyboardEvent<HTMLElement>,
  { onMove, onRemove, onSelect }: LineDeeds,
): void {
  const line = event.currentTarget
  const { key, target } = event
  const move = (by: 1 | -1): void => {
    onMove(by)
    keepInSight(line)
  }
  const deeds: Record<string, (() => void) | undefined> = event.altKey
    ? { ArrowUp: () => move(-1), ArrowDown: () => move(1) }
    : event.ctrlKey || event.metaKey
      ? {}
      : isTypedInto(target)
        ? { Escape: () => line.focus() }
        : {
            w: () => toggleWhy(line),
            s: () => pressMarked(line, 's'),
            k: () => pressMarked(line, 'k'),
            x: onSelect,
            Delete: onRemove,
            ArrowUp: () => focusNeighbor(line, -1),
            ArrowDown: () => focusNeighbor(line, 1),
            ...(target === line
              ? { Enter: () => line.querySelector<HTMLElement>('input[inputmode]')?.focus() }
              : { Escape: () => line.focus() }),
          }
  const deed = deeds[key]
  if (!deed || event.defaultPrevented) return
  event.preventDefault()
  deed()
}
