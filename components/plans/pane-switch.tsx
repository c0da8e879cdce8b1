import clsx from 'clsx'

export type Pane = 'catalog' | 'plan' | 'paper'

const WORDS: Record<Pane, string> = { catalog: 'Catalog', plan: 'Plan', paper: 'Page' }

/** Which pane to see where not all fit beside each other. */
export const PaneSwitch = ({
  panes,
  shown,
  onShow,
  className,
}: {
  panes: readonly Pane[]
  shown: Pane
  onShow: (pane: Pane) => void
  className: string
}) => (
  <fieldset aria-label="What to show" className={clsx('gap-1 rounded-md bg-sunken p-1', className)}>
    {panes.map((pane) => (
      <button
        key={pane}
        type="button"
        aria-pressed={pane === shown}
        onClick={() => onShow(pane)}
        className={clsx(
          'min-h-8 flex-1 rounded-sm px-3 text-sm font-medium pointer-coarse:min-h-11',
          pane === shown ? 'bg-panel text-ink shadow-sm' : 'text-muted hover:text-ink',
        )}
      >
        {WORDS[pane]}
      </button>
    ))}
  </fieldset>
)
