'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, startTransition, useOptimistic } from 'react'
import { Select } from '@/components/ui/select'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import { caseloadQuery, type CaseloadQuery } from '@/lib/patients/search'
import { caseloadLink } from './caseload-link'
import { optionsOf } from './patient-words'

const STATUS_OPTIONS = [
  { value: 'open', label: 'In care' },
  { value: 'discharged', label: 'Discharged' },
  { value: 'all', label: 'In care or discharged' },
]

/** Somebody whose patients can be listed; who has left or no longer treats may still have some. */
export type CaseloadTherapist = {
  readonly id: string
  readonly name: string
  readonly treats: boolean
  readonly hasLeft: boolean
}

const asOption = ({ id, name, treats, hasLeft }: CaseloadTherapist) => ({
  value: id,
  label: treats ? name : `${name}, ${hasLeft ? 'has left' : 'no longer treats'}`,
})

/** Which patients the list shows. Each choice is part of the address, so that it can be kept and sent. */
export function CaseloadFilters({
  query,
  therapists,
  children,
}: {
  query: CaseloadQuery
  therapists: readonly CaseloadTherapist[]
  /** The search box. */
  children: ReactNode
}) {
  const router = useRouter()
  // A choice holds from the press on, not only once the list for it has come.
  const [chosen, setChosen] = useOptimistic(query)
  const choose = (choice: Partial<Record<keyof CaseloadQuery, string | boolean | null>>): void =>
    startTransition(() => {
      const next = caseloadQuery.parse({ ...chosen, after: null, before: null, ...choice })
      setChosen(next)
      router.replace(caseloadLink(next), { scroll: false })
    })
  return (
    <div className="grid grid-cols-2 gap-3 pb-4 md:flex md:flex-wrap md:items-end">
      <div className="col-span-2 md:flex-1 md:basis-64">{children}</div>
      <Select
        name="assigned"
        label="Therapist"
        value={chosen.assigned}
        onChange={(event) => choose({ assigned: event.currentTarget.value })}
        options={[
          { value: 'me', label: 'My patients' },
          { value: 'all', label: 'Everyone' },
          ...therapists.map(asOption),
        ]}
      />
      <Select
        name="status"
        label="Status"
        value={chosen.status}
        onChange={(event) => choose({ status: event.currentTarget.value })}
        options={STATUS_OPTIONS}
      />
      <Select
        name="phase"
        label="Phase"
        placeholder="Any phase"
        value={chosen.phase ?? ''}
        onChange={(event) => choose({ phase: event.currentTarget.value || null })}
        options={optionsOf(PHASE_LABELS)}
      />
      <label className="control flex items-center gap-2.5 self-end">
        <input
          type="checkbox"
          className="size-5"
          checked={chosen.attention}
          onChange={(event) => choose({ attention: event.currentTarget.checked })}
        />
        Needs attention
      </label>
    </div>
  )
}
