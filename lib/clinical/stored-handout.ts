import type { HandoutContent, HandoutExercise, HandoutLimits, HandoutLog } from './handout'
import type { Language } from './languages/language'
import { WEEKDAYS } from './vocabulary'

type LimitOfVersion1 = Omit<HandoutLimits['items'][number], 'until'>

/** What was stored before there were languages, where it differs: English, a dosage in phrases, a log of numbered days. */
export type HandoutVersion1 = Omit<
  HandoutContent,
  | 'version'
  | 'language'
  | 'whatAndWhy'
  | 'labels'
  | 'hasFigures'
  | 'exercises'
  | 'changes'
  | 'nextVisit'
  | 'limitForNow'
  | 'education'
  | 'log'
> & {
  readonly version: 1
  readonly labels: Omit<HandoutContent['labels'], 'like' | 'notLike' | 'phone'> &
    Partial<Pick<HandoutContent['labels'], 'like' | 'notLike'>>
  /** Missing before there were figures. */
  readonly hasFigures?: boolean
  readonly exercises: readonly (Omit<HandoutExercise, 'dosage'> & { readonly dosage: readonly string[] })[]
  readonly limitForNow: (Omit<HandoutLimits, 'items'> & { readonly items: readonly LimitOfVersion1[] }) | null
  readonly education?: NonNullable<HandoutContent['education']>
  readonly log: Pick<HandoutLog, 'heading' | 'lead' | 'painRows' | 'questionsLabel'> & {
    readonly dayLabel: string
    readonly days: number
    readonly startLabel: string
  }
}

/** The words of a home program as they were stored, whenever that was. */
export type StoredHandout = HandoutContent | HandoutVersion1

/** The same words in the other languages at the time; none before there were languages. */
export type Translations = Readonly<Partial<Record<Language, HandoutContent>>>

const DAY_OF_WEEK = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const IN_A_WEEK = new RegExp(
  `^(?:every day|\\d+ days? a week|(?:${DAY_OF_WEEK}(?:, ${DAY_OF_WEEK})* and )?${DAY_OF_WEEK})$`,
)
const IN_A_DAY = /^(?:twice|\d+ times) a day$/

/** How often stands last: in a day where it is more than once, then in a week. */
function dosageOf(phrases: readonly string[]): HandoutExercise['dosage'] {
  const week = IN_A_WEEK.test(phrases.at(-1) ?? '') ? 1 : 0
  const day = IN_A_DAY.test(phrases.at(-1 - week) ?? '') ? 1 : 0
  const much = phrases.slice(0, phrases.length - week - day)
  return { much: much.join(', '), often: phrases.slice(much.length).join(', ') }
}

/** Numbered days in rows of seven, under the words they had: 'Day 1–7'. */
function logOf({ log, exercises }: HandoutVersion1): HandoutLog {
  const { heading, lead, painRows, questionsLabel, dayLabel, days, startLabel } = log
  const perWeek = WEEKDAYS.length
  return {
    heading,
    lead,
    weeks: Array.from(
      { length: Math.ceil(days / perWeek) },
      (_, week) => `${dayLabel} ${week * perWeek + 1}–${(week + 1) * perWeek}`,
    ),
    fromLabel: startLabel,
    dayLabels: WEEKDAYS.map((_, day) => String(day + 1)),
    rows: exercises.map(({ number, name }) => ({ number, name, often: '', boxesPerDay: 1, days: WEEKDAYS })),
    painRows,
    questionsLabel,
  }
}

/** Stored words in the shape of now. What a version never had is null or empty, and is not printed; no word is changed. */
export function currentContent(stored: StoredHandout): HandoutContent {
  if (stored.version === 2) return stored
  const { labels, exercises, limitForNow } = stored
  return {
    ...stored,
    version: 2,
    language: 'en',
    whatAndWhy: '',
    labels: { like: '', notLike: '', ...labels, phone: '' },
    hasFigures: stored.hasFigures ?? false,
    exercises: exercises.map((exercise) => ({ ...exercise, dosage: dosageOf(exercise.dosage) })),
    changes: null,
    nextVisit: { label: '', text: '' },
    limitForNow: limitForNow && {
      ...limitForNow,
      items: limitForNow.items.map((item) => ({ ...item, until: '' })),
    },
    education: stored.education ?? null,
    log: logOf(stored),
  }
}

/** The stored words by language, the patient's own first. */
export const contentByLanguage = (
  stored: StoredHandout,
  translations: Translations,
): ReadonlyMap<Language, HandoutContent> => {
  const content = currentContent(stored)
  const others = Object.values(translations)
  return new Map([content, ...others].map((words) => [words.language, words]))
}
