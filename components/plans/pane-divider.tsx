'use client'
import clsx from 'clsx'
import type { KeyboardEvent, PointerEvent } from 'react'
import { PANE_LIMITS, type SidePane, USUAL_WIDTHS } from './pane-widths'

const STEP_PX = 16

const LABELS: Record<SidePane, string> = {
  catalog: 'Width of the catalog',
  paper: 'Width of the page as it will print',
}

/** Between two panes: dragged, or moved with the arrow keys; Enter or a double click brings the usual width back. */
export function PaneDivider({
  pane,
  width,
  onWidth,
  className,
}: {
  pane: SidePane
  width: number
  onWidth: (pane: SidePane, width: number) => void
  className?: string
}) {
  /** The catalog grows to the right, the page to the left. */
  const direction = pane === 'catalog' ? 1 : -1
  const [least, most] = PANE_LIMITS[pane]

  const grab = (event: PointerEvent<HTMLElement>): void => {
    const handle = event.currentTarget
    const from = event.clientX
    handle.setPointerCapture(event.pointerId)
    const drag = ({ clientX }: globalThis.PointerEvent): void =>
      onWidth(pane, width + (clientX - from) * direction)
    handle.addEventListener('pointermove', drag)
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', drag), {
      once: true,
    })
  }

  const press = (event: KeyboardEvent): void => {
    const to: Record<string, number> = {
      ArrowRight: width + STEP_PX * direction,
      ArrowLeft: width - STEP_PX * direction,
      Home: least,
      End: most,
      Enter: USUAL_WIDTHS[pane],
    }
    const next = to[event.key]
    if (next === undefined) return
    event.preventDefault()
    onWidth(pane, next)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a control (WAI-ARIA window splitter)
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={LABELS[pane]}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onPointerDown={grab}
      onDoubleClick={() => onWidth(pane, USUAL_WIDTHS[pane])}
      onKeyDown={press}
      title="Drag to change the width"
      className={clsx(
        'group/divider cursor-col-resize touch-none items-start justify-center self-stretch rounded-sm',
        className,
      )}
    >
      <span className="sticky top-[45dvh] mt-24 h-10 w-1 rounded-full bg-line group-hover/divider:bg-action group-focus-visible/divider:bg-action group-active/divider:bg-action" />
    </div>
  )
}
