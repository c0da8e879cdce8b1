import type { HandoutAnswer, Wanted } from './handout-answer'

/** As many as the server makes side by side; more would only wait there, in the way of everybody else. */
const AT_ONCE = 2

export type Progress = {
  readonly done: number
  readonly total: number
  /** Whose handouts are being made. */
  readonly now: readonly string[]
}

/**
 * Asks for the handout of each patient in turn, two at a time, and tells how far it is. One that fails does not hold up
 * the rest.
 * @returns the answers by patient id, in the order in which they were asked for
 * @throws the reason of the signal once it is aborted; nothing more is asked for then
 */
export async function makeHandouts(
  wanted: readonly Wanted[],
  {
    fetchHandout,
    signal,
    onProgress,
  }: {
    readonly fetchHandout: (patientId: string, signal: AbortSignal) => Promise<HandoutAnswer>
    readonly signal: AbortSignal
    readonly onProgress: (progress: Progress) => void
  },
): Promise<ReadonlyMap<string, HandoutAnswer>> {
  const waiting = [...wanted]
  const now = new Set<Wanted>()
  const answers = new Map<string, HandoutAnswer>()
  const tell = (): void =>
    onProgress({ done: answers.size, total: wanted.length, now: [...now].map(({ name }) => name) })

  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      now.add(next)
      tell()
      const answer = await fetchHandout(next.patientId, signal)
      signal.throwIfAborted()
      now.delete(next)
      answers.set(next.patientId, answer)
    }
    tell()
  }
  signal.throwIfAborted()
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return new Map(
    wanted.flatMap(({ patientId }) => {
      const answer = answers.get(patientId)
      return answer ? [[patientId, answer] as const] : []
    }),
  )
}
