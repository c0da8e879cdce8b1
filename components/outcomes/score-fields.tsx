import { AnswerRow } from '@/components/assessments/answer-row'
import { Card } from '@/components/ui/card'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { MEASURES } from '@/lib/clinical/outcomes/score'
import { MOST_ACTIVITIES, MOST_CHANGE } from '@/lib/outcomes/schema'

const ZERO_TO_TEN = Array.from({ length: 11 }, (_, value) => ({ value: String(value), label: String(value) }))
const PLACES = Array.from({ length: MOST_ACTIVITIES }, (_, index) => index + 1)

function changeLabel(value: number): string {
  if (value === 0) return '0 about the same'
  const much = Math.abs(value) === MOST_CHANGE ? ' a very great deal' : ''
  return value > 0 ? `+${value}${much} better` : `−${-value}${much} worse`
}
const CHANGES = Array.from({ length: 2 * MOST_CHANGE + 1 }, (_, index) => MOST_CHANGE - index).map(
  (value) => ({
    value: String(value),
    label: changeLabel(value),
  }),
)

/** The measures, each of which may be left empty: pain, the patient's own activities, and global change. */
export const ScoreFields = ({
  activities,
}: {
  /** As the patient named and rated them last. */
  activities: readonly { readonly name: string; readonly rating: number }[]
}) => (
  <>
    <Card title={MEASURES.nprs.name} note={MEASURES.nprs.scoring}>
      <div className="flex flex-col gap-5">
        <AnswerRow name="painNow" legend="Now" answers={ZERO_TO_TEN} square />
        <AnswerRow name="painAverage" legend="Average of the last 24 hours" answers={ZERO_TO_TEN} square />
        <AnswerRow name="painWorst" legend="Worst of the last 24 hours" answers={ZERO_TO_TEN} square />
      </div>
    </Card>
    <Card
      title={MEASURES.activities.name}
      note="“Name three to five things that are hard because of your back.” 0 cannot do it, 10 as before."
    >
      <ol className="flex flex-col gap-5">
        {PLACES.map((place) => {
          const known = activities[place - 1]
          return (
            <li
              key={place}
              className="grid items-start gap-3 lg:grid-cols-[minmax(0,13.5rem)_1fr] xl:grid-cols-[minmax(0,18rem)_1fr]"
            >
              <input type="hidden" name={`offered-${place}`} value={known?.name ?? ''} />
              <TextInput
                name={`activity-${place}`}
                label={`Activity ${place}`}
                optional
                defaultValue={known?.name}
                hint={known ? `Last time: ${known.rating} of 10.` : undefined}
                autoComplete="off"
              />
              <AnswerRow
                name={`rating-${place}`}
                legend={
                  <>
                    Rating<span className="sr-only"> of activity {place}</span>
                  </>
                }
                answers={ZERO_TO_TEN}
                square
              />
            </li>
          )
        })}
      </ol>
    </Card>
    <Card title={MEASURES.groc.name} note="“Since we started: how is your back?”">
      <Select
        name="globalChange"
        label="Change"
        optional
        placeholder="Not asked"
        options={CHANGES}
        fieldClassName="max-w-80"
      />
    </Card>
  </>
)
