import { Card } from '@/components/ui/card'
import { NumberInput } from '@/components/ui/number-input'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { TEXT_LIMITS } from '@/lib/clinical/dosage'
import { LOAD_CLASS_LABELS } from '@/lib/clinical/labels'
import type { OwnExercise } from '@/lib/clinical/own-exercise'
import { LINE_LIMITS } from '@/lib/clinical/plan-limits'
import { LOAD_CLASSES } from '@/lib/clinical/vocabulary'

const NUMBERS = [
  { name: 'sets', label: 'Sets', start: 2 },
  { name: 'reps', label: 'Repetitions', start: 10 },
  { name: 'holdSeconds', label: 'Hold', unit: 's', start: 0, step: 5 },
  { name: 'restSeconds', label: 'Rest between sets', unit: 's', start: 30, step: 15 },
  { name: 'sessionsPerDay', label: 'Sessions a day', start: 1 },
  { name: 'daysPerWeek', label: 'Days a week', start: 7 },
] as const

const LOADS = LOAD_CLASSES.map((value) => ({ value, label: LOAD_CLASS_LABELS[value] }))

/** How much of it a plan starts from, and the class of load that the rules read. */
export const DosageFields = ({ exercise }: { exercise: OwnExercise | undefined }) => (
  <Card title="Dosage to start from" note="A plan begins with this; each patient’s is set there.">
    <div className="flex flex-col gap-5">
      <div className="grid grid-cols-1 gap-5 min-[25rem]:grid-cols-2 md:grid-cols-3">
        {NUMBERS.map(({ name, label, start, ...rest }) => (
          <NumberInput
            key={name}
            name={name}
            label={label}
            min={LINE_LIMITS[name][0]}
            max={LINE_LIMITS[name][1]}
            defaultValue={exercise?.dosage[name] ?? start}
            {...rest}
          />
        ))}
        <NumberInput
          name="durationMinutes"
          label="Minutes of one bout"
          optional
          unit="min"
          min={LINE_LIMITS.durationMinutes[0]}
          max={LINE_LIMITS.durationMinutes[1]}
          defaultValue={exercise?.dosage.durationMinutes ?? undefined}
          hint="For walking and the like, in place of repetitions."
        />
        <TextInput
          name="tempo"
          label="Tempo"
          optional
          maxLength={TEXT_LIMITS.tempo}
          defaultValue={exercise?.dosage.tempo ?? undefined}
          hint="Such as “3 seconds down, 1 up”."
          autoComplete="off"
        />
        <Select
          name="loadClass"
          label="Class of load"
          options={LOADS}
          defaultValue={exercise?.loadClass}
          hint="Light: to about 40 % of one-repetition maximum; moderate: to 70 %; heavy: above."
        />
      </div>
      <RadioGroup
        name="perSide"
        legend="The dosage counts"
        layout="row"
        defaultValue={exercise?.perSide ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: 'For both sides together' },
          { value: 'yes', label: 'For each side' },
        ]}
      />
    </div>
  </Card>
)
