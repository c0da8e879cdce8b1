/** Widths of the side panes in CSS pixels, as somebody likes them. */
export type PaneWidths = { readonly catalog: number; readonly paper: number }
export type SidePane = keyof PaneWidths

/** Narrower, a row of the catalog or a line of the page breaks too often; wider, the plan has no room. */
export const PANE_LIMITS = { catalog: [208, 480], paper: [256, 640] } as const satisfies Record<
  SidePane,
  readonly [number, number]
>
export const USUAL_WIDTHS: PaneWidths = { catalog: 256, paper: 336 }

export const withinLimits = (pane: SidePane, width: number): number => {
  const [least, most] = PANE_LIMITS[pane]
  return Math.round(Math.min(most, Math.max(least, width)))
}

/** A cookie, so that the server draws the panes as they were left and nothing jumps. It says nothing about anybody. */
export const PANE_COOKIE = 'plumbline-panes'

export const paneWidthsText = ({ catalog, paper }: PaneWidths): string => `${catalog}.${paper}`

/** Reads the cookie, in which anything may stand. */
export function paneWidthsFrom(cookie: string | undefined): PaneWidths {
  const [, catalog, paper] = /^(\d{1,4})\.(\d{1,4})$/.exec(cookie ?? '') ?? []
  if (catalog === undefined || paper === undefined) return USUAL_WIDTHS
  return { catalog: withinLimits('catalog', Number(catalog)), paper: withinLimits('paper', Number(paper)) }
}
