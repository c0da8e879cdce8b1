const SECONDS_PER_MINUTE = 60
const EACH_TIME = /(\d+(?:\.\d+)?) ?(?:(minutes?|min)|seconds?|sec|s) each time/

/** How long each time goes on, in seconds, where a tempo names it: 30 of '30 seconds each time'. Null where it names none. */
export function secondsEachTime(tempo: string | null): number | null {
  const [, count, minutes] = EACH_TIME.exec((tempo ?? '').toLowerCase()) ?? []
  return count === undefined ? null : Number(count) * (minutes === undefined ? 1 : SECONDS_PER_MINUTE)
}

/** Whether a tempo is a way to go, as 'walk 20 to 30 m': it takes as long as it takes. */
export const isDistance = (tempo: string | null): boolean =>
  /\d ?(?:m|meters?|metres?|yards?|feet)\b/.test((tempo ?? '').toLowerCase())
