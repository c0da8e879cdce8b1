import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { AuditKind } from '@/lib/audit/schema'
import type { AuditQuery } from '@/lib/audit/search'
import { paths } from '@/lib/paths'
import { KIND_WORDS } from './action-words'

const OTHERS = [
  { value: 'patient', label: 'Patients themselves' },
  { value: 'house', label: 'Plumbline by itself' },
]

/** Who, what and when; sent in the address, so that it can be kept. The patient is chosen in the list. */
export const AuditFilters = ({
  query,
  kinds,
  people,
}: {
  query: AuditQuery
  kinds: readonly AuditKind[]
  people: readonly { readonly id: string; readonly name: string }[]
}) => (
  <form
    action={paths.audit()}
    aria-label="Narrow down"
    className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_auto_auto_auto] lg:items-end"
  >
    {query.patient ? <input type="hidden" name="patient" value={query.patient} /> : null}
    <Select
      name="who"
      label="Who"
      placeholder="Everybody"
      optional
      options={[...people.map(({ id, name }) => ({ value: id, label: name })), ...OTHERS]}
      defaultValue={query.who ?? undefined}
    />
    <Select
      name="kind"
      label="What"
      placeholder="Everything"
      optional
      options={kinds.map((value) => ({ value, label: KIND_WORDS[value] }))}
      defaultValue={query.kind ?? undefined}
    />
    <TextInput name="from" label="From" type="date" optional defaultValue={query.from ?? undefined} />
    <TextInput name="until" label="Until" type="date" optional defaultValue={query.until ?? undefined} />
    <div className="flex gap-2">
      <Button type="submit">Show</Button>
      <LinkButton href={paths.audit()} variant="quiet">
        All
      </LinkButton>
    </div>
  </form>
)
