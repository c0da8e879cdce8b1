import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import type { ExerciseCourse } from '@/lib/clinical/progress/exercise-course'
import { type HowItHurt, TOO_MUCH_PAIN } from '@/lib/clinical/recovery/exercise-response'

type Words = {
  readonly badge: string
  readonly tone: 'stop' | 'caution'
  /** Of the exercises that are named. */
  readonly sentence: (names: string, isOne: boolean) => string
}

/** How exercises hurt, the gravest first: no more is said of one session than what happened in it. */
export const HURT_WORDS: Readonly<Record<HowItHurt, Words>> = {
  'moved-down-leg': {
    badge: 'Moved down the leg',
    tone: 'stop',
    sentence: (names) => `Symptoms moved further down the leg with ${names}.`,
  },
  'keeps-hurting': {
    badge: 'Keeps hurting',
    tone: 'caution',
    sentence: (names, isOne) => `${names} ${isOne ? 'keeps' : 'keep'} hurting.`,
  },
  sharp: {
    badge: 'Sharp pain',
    tone: 'caution',
    sentence: (names) => `Pain was sharp or worsening with ${names}.`,
  },
  'too-much': {
    badge: `Pain of ${TOO_MUCH_PAIN} or more`,
    tone: 'caution',
    sentence: (names) => `Pain was ${TOO_MUCH_PAIN} or more with ${names}.`,
  },
}

const listed = new Intl.ListFormat('en', { type: 'conjunction' })

/** What hurts, and how; empty where nothing does. */
export const hurtInSentences = (courses: readonly ExerciseCourse[]): string =>
  (Object.keys(HURT_WORDS) as HowItHurt[])
    .flatMap((how) => {
      const names = courses.filter(({ hurt }) => hurt === how).map(nameOfLine)
      return names.length === 0 ? [] : [HURT_WORDS[how].sentence(listed.format(names), names.length === 1)]
    })
    .join(' ')
