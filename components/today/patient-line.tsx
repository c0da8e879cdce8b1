'use client'
import Link from 'next/link'
import { useId, useState } from 'react'
import { AttentionBadge } from '@/components/patients/attention-badge'
import { ATTENTION_WORDS } from '@/components/patients/attention-words'
import { formerInWords } from '@/components/patients/former-words'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/paths'
import { MarkMenu } from './mark-menu'
import type { TodayItem, TodayPatient } from './today-patient-of'
import type { Act } from './use-marks'

type LineProps = {
  readonly patient: TodayPatient
  readonly act: Act
  /** The episode and reason that are being marked. */
  readonly busy: string | undefined
}

/** One patient: the most urgent reason with its next step, and the others behind a button. */
export function PatientLine({ patient, act, busy }: LineProps) {
  const [isOpen, setIsOpen] = useState(false)
  const othersId = useId()
  const [first, ...others] = patient.shown
  if (!first) return null
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-4 sm:px-5 lg:grid-cols-[15rem_1fr]">
      <div className="min-w-0">
        <Link
          href={paths.chart(patient.patientId)}
          className="rounded-sm text-lg font-semibold hover:underline"
        >
          {patient.name}
        </Link>
        <p className="text-sm text-muted">{patient.problem}</p>
        {patient.former === null ? null : (
          <p className="text-sm">
            {formerInWords(patient.former)}:{' '}
            <TextLink href={paths.editPatient(patient.patientId)}>
              assign another
              <span className="sr-only"> therapist to {patient.name}</span>
            </TextLink>
          </p>
        )}
      </div>
      <div className="min-w-0">
        <ReasonLine key={first.reason} {...{ patient, act, busy }} item={first} isFirst />
        {others.length > 0 ? (
          <>
            <Button
              variant="quiet"
              size="small"
              className="mt-1 -ml-2.5"
              aria-expanded={isOpen}
              aria-controls={othersId}
              onClick={() => setIsOpen(!isOpen)}
            >
              {isOpen ? 'Less' : `+${others.length} more`}
              <span className="sr-only"> about {patient.name}</span>
            </Button>
            <ul id={othersId} hidden={!isOpen} className="mt-1 space-y-2">
              {/* Most are never opened, and are the longest part of the page. */}
              {isOpen
                ? others.map((item) => (
                    <li key={item.reason}>
                      <ReasonLine {...{ patient, act, busy, item }} />
                    </li>
                  ))
                : null}
            </ul>
          </>
        ) : null}
      </div>
    </li>
  )
}

function ReasonLine({
  patient,
  item,
  act,
  busy,
  isFirst = false,
}: LineProps & { readonly item: TodayItem; readonly isFirst?: boolean }) {
  const { step, href } = ATTENTION_WORDS[item.reason]
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="min-w-0 flex-1 basis-72">
        <AttentionBadge reason={item.reason} /> <span className="ml-1">{item.sentence}</span>
        {item.marked === null ? null : <span className="block text-sm text-muted">{item.marked}</span>}
      </p>
      <div className="flex items-center gap-1 max-sm:w-full max-sm:justify-between">
        <MarkMenu {...{ patient, item, act }} isBusy={busy === `${patient.episodeId} ${item.reason}`} />
        <LinkButton href={href(patient.patientId)} variant={isFirst ? 'secondary' : 'quiet'} size="small">
          {step}
          <span className="sr-only"> of {patient.name}</span>
        </LinkButton>
      </div>
    </div>
  )
}
