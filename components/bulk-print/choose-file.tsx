'use client'
import { Dialog } from '@base-ui/react/dialog'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { Checkbox } from '@/components/ui/checkbox'
import { RadioGroup } from '@/components/ui/radio-group'
import type { Wanted } from './handout-answer'
import { counted } from './in-words'
import type { FileChoice } from './made-file'

const KINDS = [
  { value: 'pdf', label: 'One PDF', hint: 'All handouts one after the other, ready to print.' },
  {
    value: 'zip',
    label: 'A zip with a PDF each',
    hint: 'To file or to send. Each is named by record number, never by the patient’s name.',
  },
] as const

/** Whose handouts, and as which file. */
export function ChooseFile({
  patients,
  onStart,
}: {
  patients: readonly Wanted[]
  onStart: (choice: FileChoice) => void
}) {
  const [kind, setKind] = useState<FileChoice['kind']>('pdf')
  const [freshSheets, setFreshSheets] = useState(true)
  const start = (event: FormEvent): void => {
    event.preventDefault()
    onStart(kind === 'pdf' ? { kind, freshSheets } : { kind })
  }
  return (
    <form onSubmit={start} className="flex min-h-0 flex-1 flex-col">
      <div className="min-h-0 flex-1 space-y-4 overflow-y-auto px-5 py-4">
        <RadioGroup name="file" legend="Make" choices={KINDS} value={kind} onValueChange={setKind} />
        {kind === 'pdf' ? (
          <Checkbox
            name="fresh-sheets"
            label="Start each patient on a fresh sheet"
            hint="Adds an empty page where printing on both sides would put two patients on one sheet."
            checked={freshSheets}
            onChange={({ currentTarget }) => setFreshSheets(currentTarget.checked)}
          />
        ) : null}
        <details className="text-sm">
          <summary className="inline-flex min-h-8 items-center font-medium text-action pointer-coarse:min-h-11">
            See whose
          </summary>
          <ol className="mt-1 list-decimal space-y-0.5 pl-8 marker:text-muted">
            {patients.map(({ patientId, name, recordNumber }) => (
              <li key={patientId}>
                {name} <span className="text-muted">{recordNumber}</span>
              </li>
            ))}
          </ol>
        </details>
      </div>
      <footer className="flex shrink-0 flex-wrap gap-2 border-t border-line px-5 py-4">
        <Button type="submit" variant="primary">
          Make {counted(patients.length, 'handout')}
        </Button>
        <Dialog.Close className={buttonStyle('quiet', 'regular')}>Not now</Dialog.Close>
      </footer>
    </form>
  )
}
