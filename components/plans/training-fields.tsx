import { TEXT_LIMITS } from '@/lib/clinical/dosage'
import type { Prescription } from '@/lib/clinical/plan'
import type { TrainingFacts } from '@/lib/clinical/plan-commands'
import { CompactNumber } from './compact-number'
import { CompactSelect } from './compact-select'
import { GroupField } from './group-field'
import type { RunCommand } from './use-plan-editor'
import { WeekdayPicker } from './weekday-picker'

const NOT_SAID = { value: '', label: 'not said' } as const
const TIMES = [
  NOT_SAID,
  { value: 'any', label: 'any time of day' },
  { value: 'within_2h_of_waking', label: 'within 2 hours of waking' },
] as const
const WARM_UPS = [
  NOT_SAID,
  { value: 'yes', label: 'planned' },
  { value: 'no', label: 'not planned' },
] as const

export type TrainingProps = {
  readonly line: Prescription
  readonly name: string
  /** Names in use in this plan. */
  readonly groups: readonly string[]
  readonly run: RunCommand
  readonly onProblem: (problem: string | null) => void
}

/** The fields for the days, the group, the pace, and what is planned around an exercise. */
export function TrainingFields({ line, name, groups, run, onProblem }: TrainingProps) {
  const set = (training: TrainingFacts): void => run({ do: 'set-training', id: line.id, training })
  const { warmupPlanned } = line
  return (
    <div className="mt-2 grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1.5">
      <span className="text-muted">Days</span>
      <WeekdayPicker line={line} name={name} run={run} />
      <span className="text-muted">Group</span>
      <span>
        <GroupField
          label={`Group, ${name}`}
          value={line.group}
          groups={groups}
          onGroup={(group) => run({ do: 'set-group', ids: [line.id], group })}
        />
      </span>
      <span className="text-muted">Tempo</span>
      <input
        aria-label={`Tempo, ${name}`}
        value={line.dosage.tempo ?? ''}
        maxLength={TEXT_LIMITS.tempo}
        placeholder="such as 3 s down, 1 s up"
        onChange={({ currentTarget: { value } }) =>
          run(
            { do: 'set-dosage', id: line.id, dosage: { tempo: value === '' ? null : value } },
            `tempo ${line.id}`,
          )
        }
        className="compact-control w-full max-w-64"
      />
      <span className="text-muted">Time of day</span>
      <CompactSelect
        label={`Time of day, ${name}`}
        value={line.timeOfDay ?? ''}
        options={TIMES}
        onValue={(time) => set({ timeOfDay: time === '' ? undefined : time })}
      />
      <span className="text-muted">Warm-up</span>
      <CompactSelect
        label={`Warm-up, ${name}`}
        value={warmupPlanned === undefined ? '' : warmupPlanned ? 'yes' : 'no'}
        options={WARM_UPS}
        onValue={(said) => set({ warmupPlanned: said === '' ? undefined : said === 'yes' })}
      />
      <span className="text-muted">Heavy days in a row</span>
      <CompactNumber
        field="consecutiveHeavyDays"
        label={`Heavy days in a row, ${name}`}
        value={line.consecutiveHeavyDays ?? null}
        optional
        onValue={(days) => set({ consecutiveHeavyDays: days ?? undefined })}
        onProblem={onProblem}
      />
      <span className="text-muted">Rise in load</span>
      <CompactNumber
        field="loadIncreasePctWeek"
        label={`Rise in load in percent a week, ${name}`}
        unit="% a week"
        value={line.loadIncreasePctWeek ?? null}
        optional
        onValue={(percent) => set({ loadIncreasePctWeek: percent ?? undefined })}
        onProblem={onProblem}
      />
    </div>
  )
}
