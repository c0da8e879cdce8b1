/** Whether properties of plain data say the same, though they are new objects: the page that is printed is made anew at every edit. */
export const samePlainProps = (before: object, after: object): boolean =>
  JSON.stringify(before) === JSON.stringify(after)
