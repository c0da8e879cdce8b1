import { movementTiming } from '../movement-timing'
import type { Prescription } from '../plan'
import { isDistance, secondsEachTime } from '../tempo-words'

/** What is done in a step: get ready, move there, hold, come back, keep going for a time, rest, change sides. */
export type TimerStepKind = 'ready' | 'move' | 'hold' | 'back' | 'bout' | 'rest' | 'switch'

export type TimerStep = {
  readonly kind: TimerStepKind
  readonly seconds: number
  /** From 1. */
  readonly set: number
  /** From 1; 0 where nothing is repeated. */
  readonly rep: number
  /** Null where both sides move together. */
  readonly side: 'left' | 'right' | null
}

/** Time to get into place, and to turn to the other side. Product defaults. */
const READY_SECONDS = 5
const SWITCH_SECONDS = 5
const SECONDS_PER_MINUTE = 60

type Place = Pick<TimerStep, 'set' | 'side'>

/** One repetition: there, still, and back, or as long as its pace says. A short stop in the pace is part of the way. */
function repetition(
  { tempo, holdSeconds }: Prescription['dosage'],
  place: Place & { readonly rep: number },
): TimerStep[] {
  const eachTime = secondsEachTime(tempo)
  if (holdSeconds === 0 && eachTime !== null) return [{ kind: 'bout', seconds: eachTime, ...place }]
  const { out, hold, back, rest } = movementTiming({ tempo, holdSeconds })
  if (holdSeconds === 0) return [{ kind: 'move', seconds: out + hold + back + rest, ...place }]
  return [
    { kind: 'move', seconds: out, ...place },
    { kind: 'hold', seconds: hold, ...place },
    { kind: 'back', seconds: back + rest, ...place },
  ]
}

/** The work of one set on one side. Minutes are one bout, however many rounds are in it. */
function work({ dosage }: Prescription, place: Place): TimerStep[] {
  if (dosage.durationMinutes !== null)
    return [{ kind: 'bout', seconds: dosage.durationMinutes * SECONDS_PER_MINUTE, rep: 0, ...place }]
  return Array.from({ length: dosage.reps }, (_, rep) =>
    repetition(dosage, { ...place, rep: rep + 1 }),
  ).flat()
}

const SIDES_IN_TURN = { both: [null], left: ['left'], right: ['right'], each: ['left', 'right'] } as const

/**
 * A prescription as steps with their seconds, for a timer. Where each side is done, a set is done on the left and then on the right
 * before the rest. Null where it is a distance: how long that takes nobody knows.
 */
export function exerciseTimer(prescription: Prescription): TimerStep[] | null {
  const { sets, restSeconds, durationMinutes, tempo } = prescription.dosage
  if (durationMinutes === null && isDistance(tempo)) return null
  const sides = SIDES_IN_TURN[prescription.side]
  const ready: TimerStep = { kind: 'ready', seconds: READY_SECONDS, set: 1, rep: 0, side: sides[0] }
  const bySet = Array.from({ length: sets }, (_, index) => {
    const set = index + 1
    const before: TimerStep[] =
      set > 1 && restSeconds > 0 ? [{ kind: 'rest', seconds: restSeconds, set, rep: 0, side: sides[0] }] : []
    const turns = sides.flatMap((side, turn): TimerStep[] => {
      // Without a rest a new set of the first side is a change of sides too.
      const isChange = turn > 0 || (sides.length > 1 && set > 1 && restSeconds === 0)
      const change: TimerStep[] = isChange
        ? [{ kind: 'switch', seconds: SWITCH_SECONDS, set, rep: 0, side }]
        : []
      return [...change, ...work(prescription, { set, side })]
    })
    return [...before, ...turns]
  })
  return [ready, ...bySet.flat()]
}

/** Where a timer is after so many seconds: the step and what is left of it; null when all is done. */
export function stepAt(
  steps: readonly TimerStep[],
  elapsed: number,
): { readonly index: number; readonly left: number } | null {
  let until = 0
  for (const [index, { seconds }] of steps.entries()) {
    until += seconds
    if (elapsed < until) return { index, left: until - elapsed }
  }
  return null
}

/** When a step begins, in seconds from the start. */
export const startOf = (steps: readonly TimerStep[], index: number): number =>
  steps.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0)
