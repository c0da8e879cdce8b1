'use client'
import { ChevronRight } from 'lucide-react'
import { useForm } from '@/components/ui/form-context'
import { RadioGroup } from '@/components/ui/radio-group'
import { PainSelect } from './pain-select'

export type RecordedExercise = {
  readonly exercise: string
  readonly done: boolean
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly painNextDay: number | null
  readonly easedAsMoved: boolean | null
  readonly sharpOrWorsening: boolean | null
  readonly formBreakdown: boolean | null
  readonly peripheralized: boolean | null
}

const OBSERVATIONS = [
  ['easedAsMoved', 'Discomfort eased while moving'],
  ['sharpOrWorsening', 'Sharp pain, or pain that built up'],
  ['formBreakdown', 'Lost good form'],
  ['peripheralized', 'Symptoms moved further down the leg'],
] as const

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: '', label: 'Not asked' },
] as const

const DONE = [
  { value: 'yes', label: 'Done' },
  { value: 'no', label: 'Not done' },
  { value: '', label: 'Not said' },
] as const

const asChoice = (answer: boolean | null | undefined): 'yes' | 'no' | '' =>
  answer === true ? 'yes' : answer === false ? 'no' : ''

const hasDetail = (recorded: RecordedExercise | undefined): boolean =>
  recorded !== undefined &&
  Object.values(recorded).some((value) => typeof value === 'number' || value === true)

/** What was said about one exercise; folded until there is something to say, or something is wrong with it. */
export function ExerciseRow({
  slug,
  name,
  recorded,
}: {
  slug: string
  name: string
  recorded?: RecordedExercise | undefined
}) {
  const { state } = useForm()
  const field = (part: string): string => `exercise.${slug}.${part}`
  const isWrong = Object.keys(state.fieldErrors).some((key) => key.startsWith(field('')))
  return (
    <details className="group px-4" open={hasDetail(recorded) || isWrong}>
      <summary className="flex min-h-11 items-center gap-2 py-2 font-medium">
        <ChevronRight
          className="size-4 shrink-0 text-muted transition-transform group-open:rotate-90"
          aria-hidden
        />
        {name}
      </summary>
      <div className="grid gap-4 pb-4 pl-6">
        <RadioGroup
          name={field('done')}
          legend="Done that day"
          choices={DONE}
          layout="row"
          defaultValue={recorded ? asChoice(recorded.done) : ''}
        />
        <div className="grid gap-4 sm:grid-cols-3">
          <PainSelect name={field('painBefore')} label="Pain before" value={recorded?.painBefore} />
          <PainSelect name={field('painDuring')} label="Pain during" value={recorded?.painDuring} />
          <PainSelect name={field('painNextDay')} label="Pain next day" value={recorded?.painNextDay} />
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          {OBSERVATIONS.map(([part, legend]) => (
            <RadioGroup
              key={part}
              name={field(part)}
              legend={legend}
              choices={YES_NO}
              layout="row"
              defaultValue={asChoice(recorded?.[part])}
            />
          ))}
        </div>
      </div>
    </details>
  )
}
