import { Card } from '@/components/ui/card'
import { TextInput } from '@/components/ui/text-input'
import {
  ASSESSMENT_PARTS,
  ASSESSMENT_QUESTIONS as QUESTIONS,
  HOURS_HINT,
  PAIN_HINT,
} from '@/lib/clinical/assessment-questions'
import type { DatedFacts } from '@/lib/clinical/assessed-facts'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { AnswerRow } from './answer-row'
import { YES_NO } from './yes-no'
import { carriedOver, lastTime } from './carried-over'

const PAIN = Array.from({ length: 11 }, (_, pain) => ({ value: String(pain), label: String(pain) }))

/** What the patient says today: pain, flare, since when. Nothing here carries over but the day of onset. */
export const TodaySection = ({ last, today }: { last: DatedFacts; today: CalendarDate }) => (
  <Card title={ASSESSMENT_PARTS.today}>
    <div className="flex flex-col gap-6">
      <AnswerRow
        name="painNow"
        legend={QUESTIONS.painNow}
        hint={[PAIN_HINT, lastTime(last.painNow, String)].filter(Boolean).join(' ')}
        answers={PAIN}
        square
      />
      <div className="grid gap-6 sm:grid-cols-2 xl:grid-cols-3">
        <AnswerRow name="activeFlare" legend={QUESTIONS.activeFlare} answers={YES_NO} />
        <AnswerRow name="improving" legend={QUESTIONS.improving} answers={YES_NO} />
        <AnswerRow
          name="painMedicationBeforeTraining"
          legend={QUESTIONS.painMedicationBeforeTraining}
          answers={YES_NO}
        />
      </div>
      <div className="grid gap-6 sm:grid-cols-2 xl:grid-cols-3">
        <TextInput
          name="assessedOn"
          type="date"
          label={QUESTIONS.assessedOn}
          defaultValue={today}
          max={today}
        />
        <TextInput
          name="onsetOn"
          type="date"
          label={QUESTIONS.onsetOn}
          optional
          defaultValue={last.onsetOn?.value}
          hint={carriedOver(last.onsetOn)}
          max={today}
        />
        <TextInput
          name="hoursSinceOnset"
          inputMode="numeric"
          label={QUESTIONS.hoursSinceOnset}
          optional
          hint={HOURS_HINT}
        />
      </div>
    </div>
  </Card>
)
