import type { ReactNode } from 'react'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import { type DayDraft, handedOver } from '@/lib/clinical/patient-page/day-draft'
import { PainScale } from './pain-scale'

const EFFORTS = ['easy', 'right', 'hard'] as const
/** As the clinic's record takes it. */
const NOTE_LIMIT = 1000

/** How it went, and the end of the day's session. Everything but 'Finish' may be left out. */
export function FinishDay({
  draft,
  change,
  words: { pain, finish: words },
  isFinished,
  finish,
  status,
}: {
  draft: DayDraft
  change: (edit: (draft: DayDraft) => DayDraft) => void
  words: PageLanguage
  isFinished: boolean
  finish: () => Promise<void>
  status: ReactNode
}) {
  return (
    <section className="card flex flex-col gap-6">
      <h2 className="text-2xl font-semibold">{words.heading}</h2>
      <PainScale
        question={pain.during}
        value={draft.painDuring}
        onChange={(painDuring) => change((before) => ({ ...before, painDuring }))}
        words={pain}
        isSent={typeof handedOver(draft)?.painDuring === 'number'}
      />
      <fieldset className="min-w-0">
        <legend className="text-lg font-medium">{words.effort}</legend>
        <div className="kept-here mt-3 flex flex-col gap-2">
          {EFFORTS.map((effort) => (
            <label key={effort} className="choice">
              <input
                type="radio"
                name="effort"
                checked={draft.effort === effort}
                onChange={() => change((before) => ({ ...before, effort }))}
              />
              {words.efforts[effort]}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="flex flex-col gap-2 text-lg font-medium">
        {words.note}
        <textarea
          className="kept-here text-input field-sizing-content min-h-24 font-normal"
          maxLength={NOTE_LIMIT}
          value={draft.note}
          onChange={({ target }) => change((before) => ({ ...before, note: target.value }))}
        />
      </label>
      <div className="kept-here flex flex-col gap-3">
        {status}
        {isFinished ? null : (
          <button type="button" className="big-button" onClick={() => void finish()}>
            {draft.finished === null ? words.finish : words.again}
          </button>
        )}
      </div>
    </section>
  )
}
