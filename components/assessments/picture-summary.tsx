import { OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { recoveryWords } from '@/components/conditions/recovery-words'
import { Badge } from '@/components/ui/badge'
import { TextLink } from '@/components/ui/text-link'
import { expectedRecovery } from '@/lib/clinical/conditions/expected-recovery'
import {
  CONDITION_LABELS,
  DIRECTIONAL_PREFERENCE_LABELS,
  LEG_SYMPTOM_LABELS,
  PHASE_LABELS,
  PRECAUTION_LABELS,
  URGENCY_LABELS,
} from '@/lib/clinical/labels'
import type { ClinicalPicture, RecordedFlag } from '@/lib/clinical/picture'
import { redFlagOf } from '@/lib/clinical/red-flags'
import { rank, URGENCIES } from '@/lib/clinical/vocabulary'
import { paths } from '@/lib/paths'

const Item = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-xs text-muted">{label}</dt>
    <dd className="font-medium">{children}</dd>
  </div>
)

function FlagBadge({ flag: { slug, urgency } }: { flag: RecordedFlag }) {
  const serious = urgency !== 'evaluate_soon'
  const Icon = serious ? OctagonAlert : TriangleAlert
  return (
    <Badge tone={serious ? 'stop' : 'caution'} className="max-w-full whitespace-normal!">
      <Icon aria-hidden />
      {URGENCY_LABELS[urgency]}: {redFlagOf(slug).name}
    </Badge>
  )
}

/** What the rules would like to know and do not; each in the words of the form. */
const missingFacts = (picture: ClinicalPicture): readonly string[] =>
  (
    [
      ['pain now', picture.painNow],
      ['phase', picture.phase],
      ['conditions', picture.conditions],
      ['directional preference', picture.directionalPreference],
      ['leg symptoms', picture.legSymptoms],
      ['precautions', picture.precautions],
      ['red-flag screen', picture.redFlags],
    ] as const
  )
    .filter(([, fact]) => fact === undefined)
    .map(([name]) => name)

/** The clinical picture in one strip: what holds, which red flags are active, and what was not assessed. */
export function PictureSummary({
  picture,
  clearanceHref,
}: {
  picture: ClinicalPicture
  /** Where an active flag is cleared; without it nothing is offered. */
  clearanceHref?: string
}) {
  const { phase, painNow, conditions = [], precautions = [], directionalPreference, legSymptoms } = picture
  const active = (picture.redFlags ?? [])
    .filter(({ status }) => status === 'active')
    .toSorted((a, b) => rank(URGENCIES, b.urgency) - rank(URGENCIES, a.urgency))
  const missing = missingFacts(picture)
  // Once somebody lifts again, the days since onset are no longer the question.
  const recovery =
    phase === 'return_to_lifting' ? undefined : expectedRecovery(conditions, picture.symptomDurationDays)
  return (
    <section aria-label="Clinical picture" className="rounded-lg border border-line bg-panel px-4 py-3">
      {active.length > 0 ? (
        <ul className="mb-2.5 flex flex-wrap gap-1.5" aria-label="Active red flags">
          {active.map((flag) => (
            <li key={flag.slug} className="max-w-full">
              <FlagBadge flag={flag} />
            </li>
          ))}
          {clearanceHref ? (
            <li>
              <TextLink href={clearanceHref} className="text-sm">
                Record a clearance
              </TextLink>
            </li>
          ) : null}
        </ul>
      ) : null}
      <dl className="flex empty:hidden flex-wrap gap-x-8 gap-y-2">
        {phase ? <Item label="Phase">{PHASE_LABELS[phase]}</Item> : null}
        {painNow === undefined ? null : <Item label="Pain now">{painNow} of 10</Item>}
        {recovery ? <Item label="Recovery">{recoveryWords(recovery)}</Item> : null}
        {picture.activeFlare ? <Item label="Flare">Going on now</Item> : null}
        {conditions.length > 0 ? (
          <Item label="Conditions">
            {conditions.map((condition, index) => (
              <span key={condition}>
                {index > 0 ? ', ' : ''}
                <TextLink href={paths.condition(condition)}>{CONDITION_LABELS[condition]}</TextLink>
              </span>
            ))}
          </Item>
        ) : null}
        {directionalPreference ? (
          <Item label="Preference">{DIRECTIONAL_PREFERENCE_LABELS[directionalPreference]}</Item>
        ) : null}
        {legSymptoms ? <Item label="Leg symptoms">{LEG_SYMPTOM_LABELS[legSymptoms]}</Item> : null}
        {picture.precautions ? (
          <Item label="Precautions">
            {precautions.length === 0
              ? 'None'
              : precautions.map((precaution) => PRECAUTION_LABELS[precaution]).join(', ')}
          </Item>
        ) : null}
      </dl>
      {missing.length > 0 ? (
        <p className="text-sm text-muted not-first:mt-2">
          <span className="font-medium">Not assessed:</span> {missing.join(', ')}.
        </p>
      ) : null}
    </section>
  )
}
