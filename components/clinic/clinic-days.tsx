import { NumberInput } from '@/components/ui/number-input'
import { DAY_LIMITS } from '@/lib/clinic/schema'

type Days = Readonly<Record<keyof typeof DAY_LIMITS, number>>

const FIELDS = [
  {
    name: 'quietDays',
    label: 'Days without a check-in',
    hint: 'Then Today says so, and whoever agreed is reminded.',
  },
  {
    name: 'reassessDays',
    label: 'Days between assessments',
    hint: 'Then Today says that another is due.',
  },
  {
    name: 'graceDays',
    label: 'Days after discharge',
    hint: 'For so long the patient’s page stays open.',
  },
] as const

/** After how many days the clinic is told, and the patient's page closes. */
export const ClinicDays = ({ days }: { days: Days }) => (
  <fieldset className="flex flex-col gap-3">
    <legend className="font-medium">Days that count</legend>
    <p className="text-sm text-muted">
      The numbers we start with are for clinical sign-off: choose your own.
    </p>
    <div className="grid gap-5 sm:grid-cols-3">
      {FIELDS.map(({ name, label, hint }) => (
        <NumberInput
          key={name}
          name={name}
          label={label}
          hint={hint}
          min={DAY_LIMITS[name].fewest}
          max={DAY_LIMITS[name].most}
          defaultValue={days[name]}
        />
      ))}
    </div>
  </fieldset>
)
