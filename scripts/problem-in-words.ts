import type { z } from 'zod'

/** The first thing wrong, with the field it is wrong in, in one line; `whole` names the input itself. */
export function inWords({ issues: [issue] }: z.ZodError, whole: string): string {
  if (!issue) return 'is not valid'
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const field = [...issue.path, ...keys].map(String).join('.') || whole
  const message = issue.code === 'unrecognized_keys' ? 'is not a known field' : issue.message
  return `${field} ${message}`.replaceAll(/\s+/g, ' ')
}
