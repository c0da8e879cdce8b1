'use client'
import clsx from 'clsx'
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import { keepLook } from '@/components/ui/keep-look'
import { useIsLive } from '@/components/ui/use-is-live'
import { PaneDivider } from './pane-divider'
import { PANE_COOKIE, type PaneWidths, paneWidthsText, type SidePane, withinLimits } from './pane-widths'
import { type Pane, PaneSwitch } from './pane-switch'

/** The page in numbers: three panes from 68 rem on, two from 44 rem, one below. The dividers are columns of their own. */
const GRID =
  'grid items-start gap-4 @min-[44rem]:gap-x-0 @min-[44rem]:grid-cols-[minmax(0,1fr)_1rem_minmax(0,min(var(--paper),45%))] ' +
  '@min-[68rem]:grid-cols-[minmax(0,min(var(--catalog),28%))_1rem_minmax(0,1fr)_1rem_minmax(0,min(var(--paper),36%))]'
const SIDE_PANE =
  '@min-[44rem]:sticky @min-[44rem]:top-16 @min-[44rem]:max-h-[calc(100dvh-5rem)] min-h-0 flex-col'

const inCss = (sizes: CSSProperties): string =>
  Object.entries(sizes)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')

/** The three panes of the builder, and the switch between them where not all fit beside each other. */
export function PlanWorkspace({
  pane,
  onShow,
  widths: start,
  nonce,
  catalog,
  plan,
  paper,
}: {
  pane: Pane
  onShow: (pane: Pane) => void
  /** As they were left. */
  widths: PaneWidths
  /** Lets the server draw the panes at their widths: the page may have no style that does not carry it. */
  nonce: string | undefined
  catalog: ReactNode
  plan: ReactNode
  paper: ReactNode
}) {
  const [widths, setWidths] = useState(start)
  const isLive = useIsLive()
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) isFirst.current = false
    else keepLook(PANE_COOKIE, paneWidthsText(widths))
  }, [widths])
  const setWidth = (side: SidePane, width: number): void =>
    setWidths((before) => ({ ...before, [side]: withinLimits(side, width) }))
  const showsSide = (side: Pane): string =>
    clsx(
      pane === side ? 'flex' : 'hidden',
      side === 'paper' ? pane !== 'paper' && '@min-[44rem]:hidden' : pane !== 'paper' && '@min-[44rem]:flex',
      '@min-[68rem]:flex',
    )
  const sizes: CSSProperties & Record<`--${SidePane}`, string> = {
    '--catalog': `${widths.catalog}px`,
    '--paper': `${widths.paper}px`,
  }
  return (
    <>
      <PaneSwitch
        panes={['catalog', 'plan', 'paper']}
        shown={pane}
        onShow={onShow}
        className="mt-3 flex @min-[44rem]:hidden"
      />
      <PaneSwitch
        panes={['catalog', 'paper']}
        shown={pane === 'paper' ? 'paper' : 'catalog'}
        onShow={onShow}
        className="mt-3 ml-auto hidden w-[40%] @min-[44rem]:flex @min-[68rem]:hidden"
      />
      {isLive ? null : <style nonce={nonce}>{`.plan-panes { ${inCss(sizes)} }`}</style>}
      <div className={clsx('plan-panes mt-3', GRID)} style={isLive ? sizes : undefined}>
        <div className={clsx(SIDE_PANE, 'order-3 @min-[68rem]:order-1', showsSide('catalog'))}>{catalog}</div>
        <PaneDivider
          pane="catalog"
          width={widths.catalog}
          onWidth={setWidth}
          className="order-2 hidden @min-[68rem]:flex"
        />
        <section
          aria-labelledby="plan-pane-title"
          className={clsx(
            'order-1 min-w-0 @min-[44rem]:block @min-[68rem]:order-3',
            pane === 'plan' ? 'block' : 'hidden',
          )}
        >
          <h2 id="plan-pane-title" className="sr-only">
            Exercises in the plan
          </h2>
          {plan}
        </section>
        <PaneDivider
          pane="paper"
          width={widths.paper}
          onWidth={setWidth}
          className="order-2 hidden @min-[44rem]:flex @min-[68rem]:order-4"
        />
        <div className={clsx(SIDE_PANE, 'order-5', showsSide('paper'))}>{paper}</div>
      </div>
    </>
  )
}
