'use client'
import { useState } from 'react'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { useForm } from '@/components/ui/form-context'
import type { KeepGoingOffer } from '@/lib/clinical/keep-going-offer'

/** What is in the way of single lines, and how to get it out. */
const OpenFindings = ({ open }: { open: readonly string[] }) => (
  <>
    {open.map((text) => (
      <span key={text} className="mt-0.5 block text-ink">
        To answer in the plan first, or untick: {text}
      </span>
    ))}
  </>
)

/** Which lines the patient keeps going with. Ticked at first is what can be issued. */
export function KeepLines({ lines }: { lines: KeepGoingOffer['lines'] }) {
  const { typed } = useForm().state
  const ready = lines.filter(({ open }) => open.length === 0).map(({ id }) => id)
  // Sent before there was a program to choose from, the form says nothing of these lines: they are not unticked.
  const [isNew] = useState(Object.keys(typed).length > 0 && typed.planVersion === undefined)
  const [ticked, setTicked] = useState(ready)
  return (
    <CheckboxGroup
      name="keepLines"
      legend="Exercises"
      hint="From the plan, with no more load than now, on three days a week at most, walks on five. Untick what should not go along."
      choices={lines.map(({ id, name, purpose, dosage, note, sources, open }) => ({
        value: id,
        label: name,
        hint: (
          <>
            <span className="block">{dosage}</span>
            <span className="block">{purpose}</span>
            {note === '' ? null : <span className="block break-words">Your note: {note}</span>}
            {sources === '' ? null : <span className="block">Source: {sources}</span>}
            <OpenFindings open={open} />
          </>
        ),
      }))}
      defaultValues={ready}
      {...(isNew ? { values: ticked, onValuesChange: setTicked } : {})}
    />
  )
}
