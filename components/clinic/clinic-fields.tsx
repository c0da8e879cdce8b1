import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}))

/** Where and how the clinic works: the same questions at set-up and in the settings. */
export const ClinicFields = ({
  timeZone,
  units,
  paper,
}: {
  timeZone: string
  units: 'kg' | 'lb'
  paper: 'letter' | 'a4'
}) => (
  <>
    <Select
      name="timeZone"
      label="Time zone"
      hint="Decides which day it is at the clinic."
      options={ZONES}
      defaultValue={timeZone}
    />
    <div className="grid gap-5 sm:grid-cols-2">
      <RadioGroup
        name="units"
        legend="Weights in"
        layout="row"
        choices={[
          { value: 'lb', label: 'Pounds' },
          { value: 'kg', label: 'Kilograms' },
        ]}
        defaultValue={units}
      />
      <RadioGroup
        name="paper"
        legend="Handouts on"
        layout="row"
        choices={[
          { value: 'letter', label: 'Letter' },
          { value: 'a4', label: 'A4' },
        ]}
        defaultValue={paper}
      />
    </div>
  </>
)
