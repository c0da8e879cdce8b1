'use client'
import { useState } from 'react'
import { counted } from '@/components/bulk-print/in-words'
import { Checkbox } from '@/components/ui/checkbox'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { DISCHARGE_REASON_LABELS } from '@/lib/clinical/labels'
import type { BulkActions } from './bulk-answer'
import { BulkForm } from './bulk-form'
import { textOf } from './form-text'
import { optionsOf } from './patient-words'
import { PatientsDialog } from './patients-dialog'
import type { SelectedPatient } from './use-selected-patients'

/** Ends the episodes of the selected patients today, for one reason. */
export function BulkDischargeDialog({
  patients,
  discharge,
  onClose,
}: {
  patients: readonly SelectedPatient[]
  discharge: BulkActions['discharge']
  onClose: (isDone: boolean) => void
}) {
  const [isUnderWay, setIsUnderWay] = useState(false)
  const [asked] = useState(patients)
  const flagged = asked.filter(
    ({ episodeVersion, reasons, flagWasLeft }) =>
      episodeVersion && (reasons.includes('red-flag') || flagWasLeft),
  )
  return (
    <PatientsDialog
      title="Discharge"
      description={`Ends the open episodes of ${counted(asked.length, 'patient')} today, and writes a summary of each. Last scores and a program to keep going with are not asked for here.`}
      isUnderWay={isUnderWay}
      onClose={() => onClose(false)}
    >
      <BulkForm
        patients={asked}
        label={`Discharge ${counted(asked.length, 'patient')}`}
        pendingLabel="Discharging…"
        doneWord="discharged"
        onUnderWay={setIsUnderWay}
        onClose={onClose}
        send={(form) =>
          discharge({
            reason: textOf(form.get('reason')),
            note: textOf(form.get('note')),
            patients: asked.map((patient) => ({
              patientId: patient.id,
              episodeVersion: patient.episodeVersion,
              flagsKnown: form.has('flagsKnown') && flagged.includes(patient),
            })),
          })
        }
      >
        {flagged.length === 0 ? null : (
          <Notice
            tone="caution"
            title={`A red flag is active: ${flagged.map(({ name }) => name).join('; ')}`}
          >
            <p>
              It stays on Today until a clearance is recorded. Unless you tick this, they are left as they
              are.
            </p>
            <Checkbox name="flagsKnown" label="I know of this, and discharge them all the same" />
          </Notice>
        )}
        <RadioGroup
          name="reason"
          legend="Why the episodes end"
          choices={optionsOf(DISCHARGE_REASON_LABELS)}
          layout="columns"
        />
        <TextArea name="note" label="Note" optional hint="The same in each record, for colleagues." />
      </BulkForm>
    </PatientsDialog>
  )
}
