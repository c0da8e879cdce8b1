'use client'
import { useState } from 'react'
import { counted } from '@/components/bulk-print/in-words'
import { Select } from '@/components/ui/select'
import type { BulkActions } from './bulk-answer'
import { BulkForm } from './bulk-form'
import { textOf } from './form-text'
import { PatientsDialog } from './patients-dialog'
import type { SelectedPatient } from './use-selected-patients'

/** Hands the selected patients to one therapist. */
export function BulkAssignDialog({
  patients,
  therapists,
  assign,
  onClose,
}: {
  patients: readonly SelectedPatient[]
  therapists: readonly { readonly id: string; readonly name: string }[]
  assign: BulkActions['assign']
  onClose: (isDone: boolean) => void
}) {
  const [isUnderWay, setIsUnderWay] = useState(false)
  // As they were when it was opened: what was done meanwhile is said, not taken for this.
  const [asked] = useState(patients)
  return (
    <PatientsDialog
      title="Assign to a therapist"
      description={`${counted(asked.length, 'patient')}, who will be on that therapist’s Today.`}
      isUnderWay={isUnderWay}
      onClose={() => onClose(false)}
    >
      <BulkForm
        patients={asked}
        label="Assign"
        pendingLabel="Assigning…"
        doneWord="assigned"
        onUnderWay={setIsUnderWay}
        onClose={onClose}
        send={(form) =>
          assign({
            therapistId: textOf(form.get('therapistId')),
            patients: asked.map(({ id, version }) => ({ patientId: id, version })),
          })
        }
      >
        <Select
          name="therapistId"
          label="Therapist"
          placeholder="Choose a therapist"
          options={therapists.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </BulkForm>
    </PatientsDialog>
  )
}
