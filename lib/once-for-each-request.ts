import { cache } from 'react'

const known = cache(() => new Map<string, Promise<unknown>>())

/**
 * What the frame of a page and the page itself both read is read once while a request is rendered. Anywhere else, as in an action that
 * changes it, it is read each time.
 * @param key names what is read, and of whom
 */
export function onceForEachRequest<T>(key: string, read: () => Promise<T>): Promise<T> {
  const ofRequest = known()
  const before = ofRequest.get(key) as Promise<T> | undefined
  if (before) return before
  const reading = read()
  ofRequest.set(key, reading)
  return reading
}
