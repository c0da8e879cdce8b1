/** What was, what is, and what was undone. Plain data: it can be kept, compared and tested. */
export type EditHistory<State> = {
  readonly past: readonly State[]
  readonly present: State
  readonly future: readonly State[]
  /** Names the last edit; the next one of the same name joins it, so that a typed word is one step. */
  readonly lastEdit: string | null
}

export const startHistory = <State>(present: State): EditHistory<State> => ({
  past: [],
  present,
  future: [],
  lastEdit: null,
})

/** A step forward; what was undone before it is gone. Edits with the same name in a row are one step. */
export function record<State>(
  history: EditHistory<State>,
  next: State,
  edit: string | null = null,
): EditHistory<State> {
  if (next === history.present) return history
  const joins = edit !== null && edit === history.lastEdit
  const past = joins ? history.past : [...history.past, history.present]
  return { past, present: next, future: [], lastEdit: edit }
}

/** One step back; the same history when there is none. */
export function undo<State>(history: EditHistory<State>): EditHistory<State> {
  if (history.past.length === 0) return history
  const [present] = history.past.slice(-1) as [State]
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    lastEdit: null,
  }
}

/** One undone step forward again; the same history when there is none. */
export function redo<State>(history: EditHistory<State>): EditHistory<State> {
  if (history.future.length === 0) return history
  const [present, ...future] = history.future as [State, ...State[]]
  return { past: [...history.past, history.present], present, future, lastEdit: null }
}

export const canUndo = (history: EditHistory<unknown>): boolean => history.past.length > 0
export const canRedo = (history: EditHistory<unknown>): boolean => history.future.length > 0
