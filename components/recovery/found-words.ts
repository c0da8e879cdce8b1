import { CLINIC_TEST_FORMS } from '@/lib/clinical/clinic-tests'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { LEG_SYMPTOM_LABELS } from '@/lib/clinical/labels'
import type { CheckedCriterion } from '@/lib/clinical/recovery/check-criteria'
import { LEG_SYMPTOMS } from '@/lib/clinical/vocabulary'

const UNITS = { hoursSinceOnset: 'hours or more', painNow: 'of 10', adlSymptomFreeDays: 'days' } as const

function valueInWords({ criterion, found }: CheckedCriterion): string {
  if (typeof found === 'boolean') return found ? 'yes' : 'no'
  const leg = LEG_SYMPTOMS.find((symptoms) => symptoms === found)
  if (leg) return LEG_SYMPTOM_LABELS[leg].toLowerCase()
  const unit =
    'test' in criterion
      ? CLINIC_TEST_FORMS[criterion.test].unit
      : criterion.fact in UNITS
        ? UNITS[criterion.fact as keyof typeof UNITS]
        : ''
  return `${found} ${unit}`.trim()
}

const ORIGIN = {
  assessment: 'in the clinic',
  'check-ins': 'from check-ins',
  picture: 'on the record',
} as const

/** '22 seconds, in the clinic, 12 March 2026', or that it was not assessed. */
export function foundInWords(checked: CheckedCriterion): string {
  if (checked.state === 'not-assessed' || checked.from === null) return 'Not assessed'
  const day = checked.on ? `, ${dateInWords(checked.on)}` : ''
  return `${valueInWords(checked)}, ${ORIGIN[checked.from]}${day}`
}
