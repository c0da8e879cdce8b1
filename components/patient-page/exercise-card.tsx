import { Check } from 'lucide-react'
import type { HandoutContent, HandoutExercise } from '@/lib/clinical/handout'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import { type Hurt, isHurting, NOT_HURT, TAKEN_BACK } from '@/lib/clinical/patient-page/day-draft'
import type { TodayLine } from '@/lib/clinical/patient-page/today-session'
import { ExercisePicture } from './exercise-picture'
import { ExerciseTimer } from './exercise-timer'
import { Folded } from './folded'
import { PainScale } from './pain-scale'

type CardProps = {
  exercise: HandoutExercise
  line: TodayLine
  content: HandoutContent
  words: PageLanguage
  times: number
  hurt: Hurt | undefined
  /** Whether a number was sent of how much it hurt. */
  isPainSent: boolean
  onTimes: (times: number) => void
  onHurt: (hurt: Hurt) => void
}

const Said = ({ label, children }: { label: string; children: string }) =>
  children === '' ? null : (
    <p>
      <strong>{label}:</strong> {children}
    </p>
  )

/** How it is done, in the words of the paper. */
const HowTo = ({ exercise, content: { labels, language } }: Pick<CardProps, 'exercise' | 'content'>) => (
  <div className="flex flex-col gap-3" lang={language}>
    <p>{exercise.purpose}</p>
    <ol className="flex list-decimal flex-col gap-1.5 pl-6">
      {exercise.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <Said label={labels.feel}>{exercise.feel}</Said>
    {exercise.mistakes.length === 0 ? null : (
      <div>
        <p className="font-semibold">{labels.mistakes}:</p>
        <ul className="list-disc pl-6">
          {exercise.mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      </div>
    )}
  </div>
)

const SIGNS = ['sharpOrWorsening', 'peripheralized', 'easedAsMoved'] as const

/** How it hurt and how much. What was ticked and taken back is said as 'no'; what was never touched is not said. */
function HowItHurt({
  hurt,
  isPainSent,
  stop,
  stopLabel,
  words: { exercise, pain },
  onHurt,
}: {
  hurt: Hurt
  isPainSent: boolean
  stop: string
  stopLabel: string
  words: PageLanguage
  onHurt: (hurt: Hurt) => void
}) {
  const labels = {
    sharpOrWorsening: exercise.sharp,
    peripheralized: exercise.downLeg,
    easedAsMoved: exercise.eased,
  }
  return (
    <div className="flex flex-col gap-4 rounded-md bg-caution-soft p-3">
      <Said label={stopLabel}>{stop}</Said>
      <fieldset className="min-w-0">
        <legend className="text-lg font-medium">{exercise.hurtHow}</legend>
        <div className="mt-2 flex flex-col gap-2">
          {SIGNS.map((sign) => (
            <label key={sign} className="choice">
              <input
                type="checkbox"
                checked={hurt[sign] === true}
                onChange={({ target }) => onHurt({ ...hurt, [sign]: target.checked })}
              />
              {labels[sign]}
            </label>
          ))}
        </div>
      </fieldset>
      <PainScale
        question={exercise.hurtMuch}
        value={hurt.painDuring}
        onChange={(painDuring) => onHurt({ ...hurt, painDuring })}
        words={pain}
        isSent={isPainSent}
      />
      <button type="button" className="quiet-button self-start" onClick={() => onHurt(TAKEN_BACK)}>
        {exercise.notHurt}
      </button>
    </div>
  )
}

/** Ticks a time of the exercise; the last can be taken back. */
function Ticks({
  times,
  of,
  words,
  onTimes,
}: {
  times: number
  of: number
  words: PageLanguage['exercise']
  onTimes: (times: number) => void
}) {
  const isDone = times >= of
  return (
    <div className="kept-here flex flex-wrap items-center gap-2">
      {isDone ? null : (
        <button type="button" className="big-button flex-1" onClick={() => onTimes(times + 1)}>
          <Check aria-hidden />
          {words.done}
        </button>
      )}
      <p
        role="status"
        className={times === 0 ? 'sr-only' : 'flex flex-1 items-center gap-2 text-lg font-semibold'}
      >
        {times === 0 ? '' : <Check aria-hidden className="size-6 text-action" />}
        {times === 0 ? '' : of > 1 ? words.doneOf(times, of) : words.done}
      </p>
      {times === 0 ? null : (
        <button type="button" className="quiet-button" onClick={() => onTimes(times - 1)}>
          {words.undo}
        </button>
      )}
    </div>
  )
}

/** One exercise of today. */
export function ExerciseCard({
  exercise,
  line,
  content,
  words,
  times,
  hurt,
  isPainSent,
  onTimes,
  onHurt,
}: CardProps) {
  const { labels, language } = content
  const asked = Math.max(1, line.times)
  return (
    <article className="card flex flex-col gap-4" aria-labelledby={`exercise-${line.index}`}>
      <header className="flex flex-col gap-1" lang={language}>
        <h3 id={`exercise-${line.index}`} className="text-xl font-semibold">
          {exercise.number}. {exercise.name}
        </h3>
        <p className="text-lg font-medium">{exercise.dosage.much}</p>
        <p className="text-muted first-letter:uppercase">{exercise.dosage.often}</p>
        {line.notToday === null ? null : <p className="font-medium">{words.day.why[line.notToday]}</p>}
      </header>
      <ExercisePicture
        exercise={exercise}
        dosage={line.prescription.dosage}
        words={words.exercise}
        language={language}
      />
      {exercise.careNotes.map((note) => (
        <p key={note} className="rounded-md bg-caution-soft p-3">
          <strong>{labels.care}:</strong> {note}
        </p>
      ))}
      {exercise.note === '' ? null : (
        <p className="rounded-md bg-action-soft p-3">
          <strong>{labels.note}:</strong> {exercise.note}
        </p>
      )}
      <Said label={labels.stop}>{exercise.stop}</Said>
      <Folded title={words.exercise.howTo} says={`${words.exercise.howTo}: ${exercise.name}`}>
        {() => <HowTo exercise={exercise} content={content} />}
      </Folded>
      <ExerciseTimer prescription={line.prescription} name={exercise.name} words={words.timer} />
      <Ticks times={times} of={asked} words={words.exercise} onTimes={onTimes} />
      {isHurting(hurt) ? (
        <HowItHurt
          hurt={hurt}
          isPainSent={isPainSent}
          stop={exercise.stop}
          stopLabel={labels.stop}
          words={words}
          onHurt={onHurt}
        />
      ) : (
        <button type="button" className="plain-button" onClick={() => onHurt(NOT_HURT)}>
          {words.exercise.hurt}
        </button>
      )}
    </article>
  )
}
