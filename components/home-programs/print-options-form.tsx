import { Checkbox } from '@/components/ui/checkbox'
import { RadioGroup } from '@/components/ui/radio-group'
import { type Language, LANGUAGE_NAMES } from '@/lib/clinical/languages/language'
import type { PrintChoice } from './print-choice'

type Change = (change: Partial<PrintChoice>) => void

const PAPERS = [
  { value: 'letter', label: 'Letter' },
  { value: 'a4', label: 'A4' },
] as const
const SIZES = [
  { value: 'standard', label: 'Usual (13 pt)' },
  { value: 'large', label: 'Large print (18 pt)' },
] as const
const LAYOUTS = [
  { value: 'flowing', label: 'One after the other' },
  { value: 'one-per-page', label: 'One exercise a page' },
  { value: 'cards', label: 'Cards to cut out' },
] as const

type SwitchName = 'pictures' | 'log' | 'logo'
const SWITCHES = [
  { name: 'pictures', label: 'Pictures' },
  { name: 'log', label: 'Log to tick' },
  { name: 'logo', label: 'Clinic logo' },
] as const satisfies readonly { name: SwitchName; label: string }[]

/** How a handout can be printed, all of it in sight. */
export const PrintOptionsForm = ({
  choice,
  languages,
  hasLogo,
  onChange,
}: {
  choice: PrintChoice
  /** In which it was issued; the patient's first. */
  languages: readonly Language[]
  hasLogo: boolean
  onChange: Change
}) => {
  const isCards = choice.layout === 'cards'
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
      <RadioGroup
        name="paper"
        legend="Paper"
        layout="row"
        choices={PAPERS}
        value={choice.paper}
        onValueChange={(paper) => onChange({ paper })}
      />
      {languages.length > 1 ? (
        <RadioGroup
          name="language"
          legend="Language"
          layout="row"
          choices={languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={choice.language}
          onValueChange={(language) => onChange({ language })}
        />
      ) : null}
      <RadioGroup
        name="size"
        legend="Type"
        choices={SIZES}
        value={choice.size}
        onValueChange={(size) => onChange({ size })}
      />
      <RadioGroup
        name="layout"
        legend="Exercises"
        choices={LAYOUTS}
        value={choice.layout}
        onValueChange={(layout) => onChange({ layout })}
      />
      <fieldset className="min-w-0 sm:col-span-full">
        <legend className="font-medium">With</legend>
        <div className="mt-1 flex flex-wrap gap-x-6">
          {SWITCHES.filter(({ name }) => name !== 'logo' || hasLogo).map(({ name, label }) => (
            <Checkbox
              key={name}
              name={name}
              label={label}
              checked={choice[name] === 'yes' && !(isCards && name !== 'pictures')}
              disabled={isCards && name !== 'pictures'}
              onChange={(event) => onChange({ [name]: event.currentTarget.checked ? 'yes' : 'no' })}
            />
          ))}
        </div>
        {isCards ? (
          <p className="text-sm text-muted">
            Cards have the exercises alone, each with your note and what to take care of. When to get help is
            on the pages: give those as well.
          </p>
        ) : null}
      </fieldset>
    </div>
  )
}
