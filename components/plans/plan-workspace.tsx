import clsx from 'clsx'
import type { ReactNode } from 'react'
import { type Pane, PaneSwitch } from './pane-switch'

/** The page in numbers: three panes from 68 rem on, two from 44 rem, one below. */
const GRID =
  'grid items-start gap-4 @min-[44rem]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] ' +
  '@min-[68rem]:grid-cols-[minmax(0,16rem)_minmax(0,1fr)_minmax(0,21rem)]'
const SIDE_PANE =
  '@min-[44rem]:sticky @min-[44rem]:top-16 @min-[44rem]:max-h-[calc(100dvh-5rem)] min-h-0 flex-col'

/** The three panes of the builder, and the switch between them where not all fit beside each other. */
export function PlanWorkspace({
  pane,
  onShow,
  catalog,
  plan,
  paper,
}: {
  pane: Pane
  onShow: (pane: Pane) => void
  catalog: ReactNode
  plan: ReactNode
  paper: ReactNode
}) {
  const showsSide = (side: Pane): string =>
    clsx(
      pane === side ? 'flex' : 'hidden',
      side === 'paper' ? pane !== 'paper' && '@min-[44rem]:hidden' : pane !== 'paper' && '@min-[44rem]:flex',
      '@min-[68rem]:flex',
    )
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
      <div className={clsx('mt-3', GRID)}>
        <div className={clsx(SIDE_PANE, 'order-2 @min-[68rem]:order-1', showsSide('catalog'))}>{catalog}</div>
        <section
          aria-labelledby="plan-pane-title"
          className={clsx(
            'order-1 min-w-0 @min-[44rem]:block @min-[68rem]:order-2',
            pane === 'plan' ? 'block' : 'hidden',
          )}
        >
          <h2 id="plan-pane-title" className="sr-only">
            Exercises in the plan
          </h2>
          {plan}
        </section>
        <div className={clsx(SIDE_PANE, 'order-3', showsSide('paper'))}>{paper}</div>
      </div>
    </>
  )
}
