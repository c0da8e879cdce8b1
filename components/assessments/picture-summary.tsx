import type { ReactNode } from 'react'
import { recoveryWords } from '@/components/conditions/recovery-words'
import { TextLink } from '@/components/ui/text-link'
import { expectedRecovery } from '@/lib/clinical/conditions/expected-recovery'
import { isScreenOpen } from '@/lib/clinical/flag-derivation'
import {
  CONDITION_LABELS,
  DIRECTIONAL_PREFERENCE_LABELS,
  LEG_SYMPTOM_LABELS,
  PHASE_LABELS,
  PRECAUTION_LABELS,
} from '@/lib/clinical/labels'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { triage } from '@/lib/clinical/triage'
import { TriageLinks } from './triage-links'
import { TriagePanel } from './triage-panel'
import { paths } from '@/lib/paths'

const Item = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-xs text-muted">{label}</dt>
    <dd className="font-medium">{children}</dd>
  </div>
)

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
      ['red-flag screen', isScreenOpen(picture) ? undefined : true],
    ] as const
  )
    .filter(([, fact]) => fact === undefined)
    .map(([name]) => name)

/** The clinical picture: what the active red flags ask for, what holds, and what was not assessed. */
export function PictureSummary({
  picture,
  clearanceHref,
  referralHref,
}: {
  picture: ClinicalPicture
  /** Where an active flag is cleared. */
  clearanceHref: string
  /** Where letters are written and found again. */
  referralHref: string
}) {
  const { phase, painNow, conditions = [], precautions = [], directionalPreference, legSymptoms } = picture
  const together = triage(picture.redFlags ?? [])
  const missing = missingFacts(picture)
  // Once somebody lifts again, the days since onset are no longer the question.
  const recovery =
    phase === 'return_to_lifting' ? undefined : expectedRecovery(conditions, picture.symptomDurationDays)
  return (
    <section aria-label="Clinical picture" className="grid gap-4">
      {together ? (
        <TriagePanel
          triage={together}
          actions={
            <TriageLinks
              urgency={together.urgency}
              referralHref={referralHref}
              clearanceHref={clearanceHref}
            />
          }
        />
      ) : null}
      <div className="rounded-lg border border-line bg-panel px-4 py-3">
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
        {together ? null : (
          <p className="mt-2 text-sm">
            <TextLink href={referralHref}>Referral notes</TextLink>
          </p>
        )}
      </div>
    </section>
  )
}
