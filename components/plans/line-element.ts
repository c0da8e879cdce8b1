/** The id of a line on the page; links lead to it. */
export const lineElementId = (prescriptionId: string): string => `line-${prescriptionId}`

/** The id of what is said about the whole plan. */
export const WHOLE_PLAN_ID = 'whole-plan'

/** What can be done about a finding on the whole plan, not its sources; null when nothing is said about it. */
export const firstWholePlanAction = (): HTMLElement | null =>
  document.getElementById(WHOLE_PLAN_ID)?.querySelector<HTMLElement>(':is(a, button):not(details *)') ?? null

/** The id of what keeps the draft from being saved. */
export const SAVE_OBSTACLE_ID = 'save-obstacle'

/** Moves the focus to a line once it is drawn: the button that was pressed is gone. */
export const focusLine = (prescriptionId: string): void => {
  requestAnimationFrame(() => document.getElementById(lineElementId(prescriptionId))?.focus())
}
