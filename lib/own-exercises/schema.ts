import { z } from 'zod'
import { type LineField, numberProblem, textProblem } from '@/lib/clinical/plan-limits'
import {
  DEMANDS,
  EQUIPMENT,
  EXERCISE_KINDS,
  LOAD_CLASSES,
  PHASES,
  POSITIONS,
  REGIONS,
} from '@/lib/clinical/vocabulary'

/** The longest words that fit the exercise's card on the paper, and how many of each. */
export const OWN_LIMITS = {
  name: 60,
  synonyms: 5,
  purpose: 120,
  steps: 6,
  step: 120,
  feel: 120,
  mistakes: 3,
  mistake: 100,
  stop: 120,
  /** All the patient's words together: with a photo, the card still fits on one page. */
  words: 650,
  alt: 160,
  photos: 3,
} as const

const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

const line = (most: number, missing: string) =>
  z
    .string(missing)
    .transform(tidy)
    .pipe(z.string().min(1, missing).max(most, `Keep this under ${most} characters.`))

/** One entry on each line; empty lines do not count. One message for the field, whichever of its lines it is about. */
const lines = (most: number, longest: number, what: string) =>
  z
    .string()
    .default('')
    .transform((text, context): readonly string[] => {
      const kept = text.split('\n').map(tidy).filter(Boolean)
      const tooLong = kept.findIndex((entry) => entry.length > longest)
      if (kept.length > most) context.addIssue(`At most ${most} ${what}, one on each line.`)
      if (tooLong >= 0)
        context.addIssue(`Line ${tooLong + 1} is too long: keep it under ${longest} characters.`)
      return kept
    })

const several = <const Value extends string>(values: readonly Value[], message: string) =>
  z.preprocess(
    (typed) => (typed === undefined || typed === '' ? [] : Array.isArray(typed) ? typed : [typed]),
    z.array(z.string()).transform((typed, context): readonly Value[] => {
      if (typed.some((value) => !values.some((known) => known === value))) context.addIssue(message)
      return values.filter((value) => typed.includes(value))
    }),
  )

const number = (field: LineField) =>
  z
    .string()
    .trim()
    .default('')
    .transform((typed, context): number => {
      const value = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN
      const problem = numberProblem(field, value)
      if (problem) context.addIssue(problem)
      return value
    })

const minutes = z
  .string()
  .trim()
  .default('')
  .transform((typed, context): number | null => {
    if (typed === '') return null
    const value = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN
    const problem = numberProblem('durationMinutes', value)
    if (problem) context.addIssue(problem)
    return value
  })

const tempo = z
  .string()
  .default('')
  .transform((typed, context): string | null => {
    const problem = textProblem('tempo', tidy(typed))
    if (problem) context.addIssue(problem)
    return tidy(typed) || null
  })

const fields = {
  name: line(OWN_LIMITS.name, 'Give the exercise a name.'),
  synonyms: lines(OWN_LIMITS.synonyms, OWN_LIMITS.name, 'other names'),
  kind: z.enum(EXERCISE_KINDS, 'Choose what kind of exercise it is.'),
  region: z.enum(REGIONS, 'Choose the part of the body that it trains.'),
  position: z.enum(POSITIONS, 'Choose the position it is done in.'),
  equipment: several(EQUIPMENT, 'Choose equipment from the list.'),
  assessed: z.enum(['no', 'yes'], 'Say whether you have gone through what it asks of the spine.'),
  demands: several(DEMANDS, 'Choose demands from the list.'),
  loadClass: z.enum(LOAD_CLASSES, 'Choose the class of load.'),
  sets: number('sets'),
  reps: number('reps'),
  holdSeconds: number('holdSeconds'),
  sessionsPerDay: number('sessionsPerDay'),
  daysPerWeek: number('daysPerWeek'),
  restSeconds: number('restSeconds'),
  durationMinutes: minutes,
  tempo,
  perSide: z.enum(['no', 'yes'], 'Say whether the dosage counts for each side.').default('no'),
  usualPhases: several(PHASES, 'Choose phases from the list.'),
  purpose: line(OWN_LIMITS.purpose, 'Say in one line what it is for.'),
  steps: lines(OWN_LIMITS.steps, OWN_LIMITS.step, 'steps').refine(
    (steps) => steps.length > 0,
    'Write at least one step.',
  ),
  feel: line(OWN_LIMITS.feel, 'Say what a good repetition feels like.'),
  mistakes: lines(OWN_LIMITS.mistakes, OWN_LIMITS.mistake, 'things to watch for'),
  stop: line(OWN_LIMITS.stop, 'Say when the patient stops.'),
}

type Fields = z.output<z.ZodObject<typeof fields>>

/** How many characters the patient's words take together. */
const lengthOf = ({ purpose, steps, feel, mistakes, stop }: Fields): number =>
  [purpose, ...steps, feel, ...mistakes, stop].join('').length

function checkTogether(typed: Fields, context: z.RefinementCtx<Fields>): void {
  const over = lengthOf(typed) - OWN_LIMITS.words
  if (over > 0)
    context.addIssue({
      code: 'custom',
      path: ['steps'],
      message: `The words for the patient fill more than the card on the paper. Shorten them by ${over} characters.`,
    })
  if (typed.assessed === 'no' && typed.demands.length > 0)
    context.addIssue({
      code: 'custom',
      path: ['assessed'],
      message: 'Demands are ticked below. Choose “Assessed”, or untick them.',
    })
}

/** What the form says, in the shape of an exercise. */
const inShape = (typed: Fields) => ({
  name: typed.name,
  synonyms: typed.synonyms,
  kind: typed.kind,
  region: typed.region,
  position: typed.position,
  equipment: typed.equipment.map((item) => ({ oneOf: [item], optional: false })),
  demands: typed.assessed === 'yes' ? typed.demands : null,
  loadClass: typed.loadClass,
  dosage: {
    sets: typed.sets,
    reps: typed.reps,
    holdSeconds: typed.holdSeconds,
    sessionsPerDay: typed.sessionsPerDay,
    daysPerWeek: typed.daysPerWeek,
    tempo: typed.tempo,
    restSeconds: typed.restSeconds,
    durationMinutes: typed.durationMinutes,
  },
  perSide: typed.perSide === 'yes',
  usualPhases: typed.usualPhases,
  instructions: {
    purpose: typed.purpose,
    steps: typed.steps,
    feel: typed.feel,
    mistakes: typed.mistakes,
    stop: typed.stop,
  },
})

/** An exercise that the clinic writes itself. */
export const ownExerciseInput = z.object(fields).superRefine(checkTogether).transform(inShape)
export type OwnExerciseInput = z.output<typeof ownExerciseInput>

const version = z.coerce.number().int().positive()

/** The same, of an exercise that there is: with the version that was seen. */
export const ownExerciseChange = z
  .object({ ...fields, version })
  .superRefine(checkTogether)
  .transform((typed) => ({ input: inShape(typed), version: typed.version }))

/** Puts an exercise away, or brings it back. */
export const ownExerciseShelving = z.object({
  exerciseId: z.uuid('This exercise is not known.'),
  version,
  change: z.enum(['put-away', 'bring-back'], 'Choose what to do.'),
})

/** What is said of a photo beside its bytes. */
export const photoAlt = line(OWN_LIMITS.alt, 'Say in a sentence what the photo shows, for who cannot see it.')

/** Takes a photo off its exercise. */
export const photoRemoval = z.object({ photoId: z.uuid('This photo is not known.') })

/** The largest file that is taken as a photo. */
export const PHOTO_MAX_BYTES = 8 * 1024 * 1024
export const PHOTO_TOO_BIG = 'The photo is larger than 8 MB. Send a smaller copy.'
