import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { PatientLanguage } from '@/lib/patients/schema'
import { LANGUAGE_WORDS } from './patient-words'

type Contact = {
  readonly phone: string
  readonly email: string
  readonly remindersAgreedOn: string | null
  readonly language: PatientLanguage
}

/** How to reach the patient, and who treats them. */
export function ContactCard({
  patient,
  therapistName,
  editHref,
}: {
  patient: Contact
  /** Undefined when the assigned therapist has left the clinic or no longer treats. */
  therapistName: string | undefined
  editHref: string
}) {
  const lines = [
    { term: 'Therapist', text: therapistName ?? 'No longer treats here: assign another' },
    { term: 'Phone', text: patient.phone || 'Not given' },
    { term: 'E-mail', text: patient.email || 'Not given' },
    {
      term: 'Reminders',
      text: patient.remindersAgreedOn
        ? `By e-mail, agreed on ${dateInWords(patient.remindersAgreedOn)}`
        : 'Not agreed',
    },
    { term: 'Reads best', text: LANGUAGE_WORDS[patient.language] },
  ]
  return (
    <Card
      title="Details"
      action={
        <LinkButton href={editHref} size="small">
          Edit
        </LinkButton>
      }
    >
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        {lines.map(({ term, text }) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd className="break-words">{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
