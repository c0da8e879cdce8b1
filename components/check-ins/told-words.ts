type Told = {
  readonly effort: 'easy' | 'right' | 'hard' | null
  readonly minutes: number | null
  /** Null when only the patient told it. */
  readonly recordedBy: string | null
  /** Null when the patient told nothing of it through their own page. */
  readonly linkId: string | null
}

const EFFORT_WORDS = { easy: 'easy', right: 'about right', hard: 'hard' } as const

/** Who told of a day. */
function sourceOf({ recordedBy, linkId }: Told): string | undefined {
  if (linkId === null) return undefined
  return recordedBy === null ? 'from the patient' : 'partly from the patient'
}

/** What is told of a day beside its boxes and numbers: who told it, how long it took, how hard it was. */
export const toldInWords = (told: Told): readonly string[] =>
  [
    sourceOf(told),
    told.minutes === null ? undefined : `${told.minutes} min`,
    told.effort === null ? undefined : EFFORT_WORDS[told.effort],
  ].filter((words) => words !== undefined)
