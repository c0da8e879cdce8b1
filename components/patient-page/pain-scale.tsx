import { useId } from 'react'
import type { PatientPageWords } from '@/lib/clinical/languages/patient-page-words'

const SCALE = Array.from({ length: 11 }, (_, pain) => pain)
const STEPS = [0, 3, 6, 9]

type Levels = PatientPageWords['pain']['levels']

/** '4: medium' in one word. */
const painWord = (pain: number, levels: Levels): string =>
  levels[STEPS.findIndex((last) => pain <= last)] ?? levels[4]

/** Pain from 0 to 10 as big buttons, named in words. It can be cleared again, because nobody has to say, until a number was sent. */
export function PainScale({
  question,
  value,
  onChange,
  words,
  isHeading = false,
  isSent = false,
}: {
  question: string
  value: number | null
  onChange: (pain: number | null) => void
  words: PatientPageWords['pain']
  /** Whether the question stands for itself, as a heading would. */
  isHeading?: boolean
  /** Whether a number was sent: another one takes its place, and nothing does not. */
  isSent?: boolean
}) {
  const name = useId()
  const { levels } = words
  return (
    <fieldset className="min-w-0">
      <legend className={isHeading ? 'text-xl font-semibold text-balance' : 'text-lg font-medium'}>
        {question}
      </legend>
      <div className="kept-here mt-3 grid grid-cols-[repeat(auto-fill,minmax(2.5rem,1fr))] gap-1.5">
        {SCALE.map((pain) => (
          <label key={pain} className="pain-button">
            <input
              type="radio"
              name={name}
              value={pain}
              checked={value === pain}
              onChange={() => onChange(pain)}
              aria-label={`${pain}, ${painWord(pain, levels)}`}
            />
            <span aria-hidden>{pain}</span>
          </label>
        ))}
      </div>
      <div className="kept-here mt-2 flex min-h-8 flex-wrap items-center justify-between gap-x-4 text-muted">
        {value === null ? (
          <p>
            0 = {levels[0]}, 10 = {levels[4]}
          </p>
        ) : (
          <>
            <p className="font-medium text-ink">
              {value}: {painWord(value, levels)}
            </p>
            {isSent ? null : (
              <button type="button" className="quiet-button" onClick={() => onChange(null)}>
                {words.takeBack}
              </button>
            )}
          </>
        )}
      </div>
    </fieldset>
  )
}
