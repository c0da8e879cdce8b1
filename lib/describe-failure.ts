const MOST_FRAMES = 8

/** What may be written down of a failure: what it is and where, never its words, which may hold what somebody typed. */
type Described = {
  readonly error: string
  readonly code?: string
  readonly digest?: string
  readonly at: readonly string[]
}

const textAt = (error: object, name: 'code' | 'digest'): string | undefined => {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' && /^[\w;-]{1,40}$/.test(value) ? value : undefined
}

/** A failure as the log may have it. */
export function describeFailure(error: unknown): Described {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const [code, digest] = [textAt(error, 'code'), textAt(error, 'digest')]
  // The words may have several lines, and one of them may look like a place: they go as a whole.
  const [stack, words] = [error.stack ?? '', `${error.message}\n`]
  const frames = stack.includes(words) ? stack.slice(stack.indexOf(words) + words.length) : ''
  return {
    error: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    ...(code === undefined ? {} : { code }),
    ...(digest === undefined ? {} : { digest }),
    at: frames
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('at '))
      .slice(0, MOST_FRAMES),
  }
}
