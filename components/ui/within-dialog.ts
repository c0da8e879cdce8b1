/** Whether a key or the focus is in a dialog, which hears its own keys. */
export const isWithinDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null
