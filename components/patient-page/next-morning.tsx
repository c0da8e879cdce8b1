import { useState } from 'react'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import type { PatientCheckIn } from '@/lib/clinical/patient-page/page'
import type { ToldDay } from '@/lib/clinical/patient-page/told'
import { PainScale } from './pain-scale'

/** How the back was the morning after: asked before anything else. */
export function NextMorning({
  asked,
  today,
  words: { pain, date },
  onTold,
}: {
  asked: PatientCheckIn | null
  today: CalendarDate
  words: PageLanguage
  onTold: (told: ToldDay) => Promise<void>
}) {
  const [value, setValue] = useState<number | null>(null)
  const [isThanked, setIsThanked] = useState(false)
  if (!asked)
    return (
      <p role="status" className={isThanked ? 'card font-medium' : 'sr-only'}>
        {isThanked ? pain.thanks : ''}
      </p>
    )
  const isYesterday = asked.day === addDays(today, -1)
  return (
    <section className="card flex flex-col gap-3 border-action">
      <PainScale
        isHeading
        question={isYesterday ? pain.thisMorning : pain.morningAfter(date(asked.day))}
        value={value}
        onChange={setValue}
        words={pain}
      />
      <button
        type="button"
        className="big-button"
        disabled={value === null}
        onClick={() => {
          setIsThanked(true)
          void onTold({ homeProgramId: asked.homeProgramId, day: asked.day, painNextDay: value })
        }}
      >
        {pain.save}
      </button>
    </section>
  )
}
