import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { PatientLanguage } from '@/lib/patients/schema'
import { LANGUAGE_WORDS, optionsOf } from './patient-words'
import { SamePerson } from './same-person'

export type PatientFormValues = {
  readonly name: string
  readonly dateOfBirth: CalendarDate
  readonly recordNumber: string
  readonly language: PatientLanguage
  readonly phone: string
  readonly email: string
  /** A day, or null when they did not agree. */
  readonly remindersAgreedOn: string | null
  readonly assignedTherapistId: string
  readonly version: number
}

/** Who the patient is and how to reach them; for a new record and for a change to one. */
export const PatientForm = ({
  action,
  patient,
  therapists,
  defaultTherapistId,
  today,
  cancelHref,
  submitLabel,
  atDesk = false,
}: {
  action: FormAction
  /** The record as it was read; left out for a new patient. */
  patient?: PatientFormValues
  therapists: readonly { readonly id: string; readonly name: string }[]
  defaultTherapistId: string | undefined
  today: CalendarDate
  cancelHref: string
  submitLabel: string
  /** For who opens no charts. */
  atDesk?: boolean
}) => (
  <Form action={action} className="max-w-3xl">
    {patient ? (
      <input type="hidden" name="version" value={patient.version} />
    ) : (
      <SamePerson atDesk={atDesk} />
    )}
    <Card title="Who">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput
          name="name"
          label="Full name"
          defaultValue={patient?.name}
          autoComplete="off"
          fieldClassName="sm:col-span-2"
        />
        <TextInput
          name="dateOfBirth"
          type="date"
          label="Date of birth"
          defaultValue={patient?.dateOfBirth}
          min="1900-01-01"
          max={today}
        />
        <TextInput
          name="recordNumber"
          label="Record number"
          hint="As in your clinic’s own records."
          defaultValue={patient?.recordNumber}
          autoComplete="off"
        />
      </div>
    </Card>
    <Card title="Care and contact">
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="assignedTherapistId"
          label="Treating therapist"
          placeholder="Choose"
          defaultValue={patient?.assignedTherapistId ?? defaultTherapistId}
          options={therapists.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="language"
          label="Language they read best"
          hint="Handouts are in English or Spanish; for another, this tells whoever hands them over."
          defaultValue={patient?.language ?? 'en'}
          options={optionsOf(LANGUAGE_WORDS)}
        />
        <TextInput
          name="phone"
          type="tel"
          label="Phone"
          optional
          defaultValue={patient?.phone}
          autoComplete="off"
        />
        <TextInput
          name="email"
          type="email"
          label="E-mail"
          optional
          defaultValue={patient?.email}
          autoComplete="off"
        />
        <Checkbox
          name="agreedToReminders"
          label="Agreed to reminders by e-mail"
          hint="A short note after days without a check-in. It says nothing about their health, and they can stop it."
          defaultChecked={Boolean(patient?.remindersAgreedOn)}
          className="sm:col-span-2"
        />
      </div>
    </Card>
    <div className="flex flex-wrap gap-3">
      <SubmitButton pendingLabel="Saving…">{submitLabel}</SubmitButton>
      <LinkButton href={cancelHref} variant="quiet">
        Cancel
      </LinkButton>
    </div>
  </Form>
)
