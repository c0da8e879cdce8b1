import { Pause, Play, SkipForward, Timer, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { PatientPageWords } from '@/lib/clinical/languages/patient-page-words'
import { exerciseTimer, type TimerStep } from '@/lib/clinical/patient-page/exercise-timer'
import type { Prescription } from '@/lib/clinical/plan'
import { useTimer } from './use-timer'
import { useTone } from './use-tone'

type Words = PatientPageWords['timer']

const SECONDS_PER_MINUTE = 60
/** Shorter ones would have a screen reader talk without end. */
const SAID_FROM_SECONDS = 4

/** '12', or '2:05' for minutes. */
const digits = (seconds: number): string => {
  const whole = Math.ceil(seconds)
  return whole < 100
    ? String(whole)
    : `${Math.floor(whole / SECONDS_PER_MINUTE)}:${String(whole % SECONDS_PER_MINUTE).padStart(2, '0')}`
}

const sideWords = ({ side }: TimerStep, { sides }: Words): string => (side === null ? '' : sides[side])

/** What a screen reader says when a step begins. */
const announced = (step: TimerStep, reps: number, words: Words): string =>
  [
    words.kinds[step.kind],
    // Said by its number, because the same words twice are said once.
    step.rep > 0 && reps > 1 ? words.rep(step.rep, reps) : '',
    sideWords(step, words),
    words.seconds(Math.round(step.seconds)),
  ]
    .filter((part) => part !== '')
    .join(', ')

function Running({
  steps,
  dosage: { sets, reps },
  words,
  onEnd,
}: {
  steps: readonly TimerStep[]
  dosage: Prescription['dosage']
  words: Words
  onEnd: () => void
}) {
  const tone = useTone()
  const { isRunning, hasBegun, at, start, pause, skip, reset } = useTimer(steps, tone.beep)
  const first = useRef<HTMLButtonElement>(null)
  const step = at ? steps[at.index] : undefined
  const lastSaid = at
    ? steps.slice(0, at.index + 1).findLast(({ seconds }) => seconds >= SAID_FROM_SECONDS)
    : undefined
  const said = at === null ? words.finished : lastSaid ? announced(lastSaid, reps, words) : ''

  useEffect(() => first.current?.focus(), [])

  return (
    <div className="flex flex-col items-center gap-3 rounded-md bg-sunken p-4 text-center">
      <p aria-hidden className="text-2xl font-semibold">
        {step ? words.kinds[step.kind] : words.finished}
      </p>
      <p aria-hidden className="text-[5rem] leading-none font-bold tabular-nums">
        {at ? digits(at.left) : '0'}
      </p>
      <p aria-hidden className="min-h-7 text-lg">
        {step
          ? [
              sideWords(step, words),
              sets > 1 ? words.set(step.set, sets) : '',
              step.rep > 0 && reps > 1 ? words.rep(step.rep, reps) : '',
            ]
              .filter((part) => part !== '')
              .join(' · ')
          : ''}
      </p>
      <p role="status" className="sr-only">
        {hasBegun ? said : ''}
      </p>
      <div className="flex w-full flex-wrap justify-center gap-2">
        <button
          ref={first}
          type="button"
          className="big-button flex-1"
          onClick={() => {
            if (isRunning) pause()
            else start()
            void tone.goOn()
          }}
        >
          {isRunning ? <Pause aria-hidden /> : <Play aria-hidden />}
          {isRunning ? words.pause : hasBegun && at ? words.goOn : words.start}
        </button>
        <button type="button" className="plain-button" onClick={skip}>
          <SkipForward aria-hidden />
          {words.next}
        </button>
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            reset()
            onEnd()
          }}
        >
          <X aria-hidden />
          {words.end}
        </button>
      </div>
      <label className="choice self-start">
        <input type="checkbox" checked={tone.isOn} onChange={({ target }) => tone.turn(target.checked)} />
        {words.sound}
      </label>
    </div>
  )
}

/** A timer for the holds, repetitions and rests of one exercise; none where its time is not known. */
export function ExerciseTimer({
  prescription,
  name,
  words,
}: {
  prescription: Prescription
  name: string
  words: Words
}) {
  const steps = useMemo(() => exerciseTimer(prescription), [prescription])
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  if (steps === null) return null
  return isOpen ? (
    <Running steps={steps} dosage={prescription.dosage} words={words} onEnd={() => setIsOpen(false)} />
  ) : (
    <button
      ref={button}
      type="button"
      className="plain-button"
      aria-label={`${words.title}: ${name}`}
      onClick={() => setIsOpen(true)}
    >
      <Timer aria-hidden />
      {words.title}
    </button>
  )
}
