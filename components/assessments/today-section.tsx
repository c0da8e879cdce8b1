import { Card } from '@/components/ui/card'
import { TextInput } from '@/components/ui/text-input'
import type { DatedFacts } from '@/lib/clinical/assessed-facts'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { AnswerRow } from './answer-row'
import { YES_NO } from './yes-no'
import { carriedOver, lastTime } from './carried-over'

const PAIN = Array.from({ length: 11 }, (_, pain) => ({ value: String(pain), label: String(pain) }))

/** What the patient says today: pain, flare, since when. Nothing here carries over but the day of onset. */
export const TodaySection = ({ last, today }: { last: DatedFacts; today: CalendarDate }) => (
  <Card title="Today">
    <div className="flex flex-col gap-6">
      <AnswerRow
        name="painNow"
        legend="Pain now"
        hint={['0 is no pain, 10 the worst imaginable.', lastTime(last.painNow, String)]
          .filter(Boolean)
          .join(' ')}
        answers={PAIN}
        square
      />
      <div className="grid gap-6 sm:grid-cols-2 xl:grid-cols-3">
        <AnswerRow name="activeFlare" legend="Flare going on now" answers={YES_NO} />
        <AnswerRow name="improving" legend="Getting better" answers={YES_NO} />
        <AnswerRow
          name="painMedicationBeforeTraining"
          legend="Pain medication before training"
          answers={YES_NO}
        />
      </div>
      <div className="grid gap-6 sm:grid-cols-2 xl:grid-cols-3">
        <TextInput
          name="assessedOn"
          type="date"
          label="Day of the assessment"
          defaultValue={today}
          max={today}
        />
        <TextInput
          name="onsetOn"
          type="date"
          label="Symptoms began on"
          optional
          defaultValue={last.onsetOn?.value}
          hint={carriedOver(last.onsetOn)}
          max={today}
        />
        <TextInput
          name="hoursSinceOnset"
          inputMode="numeric"
          label="Hours since onset"
          optional
          hint="In the first week only."
        />
      </div>
    </div>
  </Card>
)
