import type { Prescription } from '@/lib/clinical/plan'

type WithLine = { readonly line: Prescription }

const isSame = (before: object, after: object, except: string): boolean => {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return was.size === is.size && [...is].every(([key, value]) => key === except || was.get(key) === value)
}

/** Whether all is as it was but the note of the line, which is typed and concerns nothing else that a line shows. */
export const sameButNote = (before: WithLine, after: WithLine): boolean =>
  isSame(before, after, 'line') && isSame(before.line, after.line, 'note')
