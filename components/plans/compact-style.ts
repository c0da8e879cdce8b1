/** A control inside a line of the plan: low at the desk, as tall as a finger on a tablet. */
export const compactControl =
  'h-8 rounded-md border border-line-strong/60 bg-panel px-1.5 text-sm text-ink hover:border-line-strong ' +
  'focus-visible:-outline-offset-1 aria-invalid:border-stop aria-invalid:ring-1 aria-invalid:ring-stop ' +
  'pointer-coarse:h-11 pointer-coarse:min-w-11 pointer-coarse:text-base'

/**
 * One of two at the edge of a number, seen while the pointer or the focus is there: the arrow keys do the same. On a touch
 * screen it stands beside the number, as wide as a finger, while the number is edited.
 */
export const stepButton =
  'absolute right-px grid h-[calc(50%-1px)] w-3.5 place-items-center text-muted opacity-0 hover:text-ink ' +
  'group-hover/number:opacity-100 group-focus-within/number:opacity-100 [&_svg]:size-3 ' +
  'pointer-coarse:static pointer-coarse:hidden pointer-coarse:size-11 pointer-coarse:group-focus-within/number:grid pointer-coarse:[&_svg]:size-5'

/** A square button with an icon alone. */
export const iconButton =
  'grid size-8 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink ' +
  'disabled:opacity-35 disabled:pointer-events-none pointer-coarse:size-11 [&_svg]:size-4'
