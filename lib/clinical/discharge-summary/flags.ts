import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import { clinicalPicture } from '../derive-picture'
import { isScreenOpen } from '../flag-derivation'
import { URGENCY_LABELS } from '../labels'
import type { LetterLine, LetterSection } from '../letter'
import type { ClinicalPicture } from '../picture'
import type { Clearance } from '../plan'
import type { ReportRecords } from '../progress-report/records'
import { clearedLines } from '../referral-content'
import { RULES } from '../rules/rules'
import { reasonWords, triageFlags } from '../triage'

const NOT_COMPLETE = 'The red-flag screen was not complete on the day of discharge.'
const NONE_FOUND = 'Every emergency and same-day question was answered; no red flag was found.'
const NONE_ACTIVE = 'No red flag was active on the day of discharge.'

function inWords(picture: ClinicalPicture, active: number): string {
  if (isScreenOpen(picture)) return NOT_COMPLETE
  if (picture.redFlags?.length === 0) return NONE_FOUND
  return active === 0 ? NONE_ACTIVE : ''
}

/** A stop of a rule that somebody lifted, for one exercise or for all. */
function stopLine({ ruleId, clearedBy, clearedOn, reason }: Clearance): LetterLine {
  const title = RULES.find(({ id }) => id === ruleId)?.title ?? ruleId
  return { label: title, text: `Cleared by ${clearedBy} on ${dateInWords(clearedOn)}: ${reason.trim()}` }
}

/** Red flags of the episode and what was cleared by whom. A screen that was not complete is not one that found nothing. */
export function flagsSection(
  records: ReportRecords,
  stops: readonly Clearance[],
  day: CalendarDate,
): LetterSection {
  const picture = clinicalPicture(records, day)
  const active = triageFlags(picture.redFlags ?? [])
  const lines = [
    ...active.map(({ name, urgency, why }) => ({
      label: name,
      text: [`Active. ${URGENCY_LABELS[urgency]}.`, ...why.map(reasonWords)].join(' '),
    })),
    ...clearedLines(picture),
    ...stops.filter(({ clearedOn }) => clearedOn <= day).map(stopLine),
  ]
  return { heading: 'Red flags and clearances', text: inWords(picture, active.length), lines }
}
