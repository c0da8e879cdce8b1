/** A control inside a line of the plan: low at the desk, as tall as a finger on a tablet. */
export const compactControl =
  'h-8 rounded-md border border-line-strong/60 bg-panel px-1.5 text-sm text-ink hover:border-line-strong ' +
  'focus-visible:-outline-offset-1 aria-invalid:border-stop aria-invalid:ring-1 aria-invalid:ring-stop ' +
  'pointer-coarse:h-11 pointer-coarse:min-w-11 pointer-coarse:text-base'

/** A square button with an icon alone. */
export const iconButton =
  'grid size-8 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink ' +
  'disabled:opacity-35 disabled:pointer-events-none pointer-coarse:size-11 [&_svg]:size-4'
