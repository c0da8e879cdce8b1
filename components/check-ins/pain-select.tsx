import { type Option, Select } from '@/components/ui/select'

const PAIN: readonly Option[] = Array.from({ length: 11 }, (_, pain) => ({
  value: String(pain),
  label: pain === 0 ? '0 – none' : pain === 10 ? '10 – worst' : String(pain),
}))

/** Pain 0–10, or nothing said. */
export const PainSelect = ({
  name,
  label,
  value,
}: {
  name: string
  label: string
  value?: number | null | undefined
}) => (
  <Select
    name={name}
    label={label}
    options={PAIN}
    placeholder="Not said"
    optional
    defaultValue={typeof value === 'number' ? String(value) : ''}
  />
)
