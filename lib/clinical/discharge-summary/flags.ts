import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import { clinicalPicture } from '../derive-picture'
import { isScreenOpen } from '../flag-derivation'
import { type EndedEpisode, withFlagsLeft } from '../flags-left'
import { URGENCY_LABELS } from '../labels'
import type { LetterLine, LetterSection } from '../letter'
import type { ClinicalPicture } from '../picture'
import type { Clearance } from '../plan'
import { type ReportRecords, recordsUntil } from '../progress-report/records'
import { clearedLines } from '../referral-content'
import { RULES } from '../rules/rules'
import { reasonWords, triageFlags } from '../triage'

const NOT_COMPLETE = 'The red-flag screen was not complete on the day of discharge.'
const NONE_FOUND = 'Every emergency and same-day question was answered; no red flag was found.'
const NONE_ACTIVE = 'No red flag was active on the day of discharge.'

function inWords(picture: ClinicalPicture): string {
  if (isScreenOpen(picture)) return NOT_COMPLETE
  if (picture.redFlags?.length === 0) return NONE_FOUND
  return picture.redFlags?.some(({ status }) => status === 'active') ? '' : NONE_ACTIVE
}

type FlagFacts = {
  readonly records: ReportRecords
  readonly stops: readonly Clearance[]
  /** Earlier episodes of the same patient that left a flag. */
  readonly flagsLeft: readonly EndedEpisode[]
}

type Days = { readonly dischargedOn: CalendarDate; readonly writtenOn: CalendarDate }

/** A discharge can be dated back: what is active on the day of writing is not hidden by an earlier day that was quiet. */
function since(then: string, active: number, { dischargedOn, writtenOn }: Days): string {
  if (active === 0 || then === '' || writtenOn === dischargedOn) return then
  return `${then} ${active === 1 ? 'One is' : 'Some are'} active on ${dateInWords(writtenOn)}, when this was written.`
}

/** A stop of a rule that somebody lifted, for one exercise or for all. */
function stopLine({ ruleId, clearedBy, clearedOn, reason }: Clearance): LetterLine {
  const title = RULES.find(({ id }) => id === ruleId)?.title ?? ruleId
  return { label: title, text: `Cleared by ${clearedBy} on ${dateInWords(clearedOn)}: ${reason.trim()}` }
}

/**
 * Red flags of the episode, those that earlier ones left, and what was cleared by whom, as they stand when the summary is written.
 * A screen that was not complete is not one that found nothing.
 */
export function flagsSection({ records, stops, flagsLeft }: FlagFacts, days: Days): LetterSection {
  const { dischargedOn, writtenOn } = days
  const pictureOn = (day: CalendarDate, known: ReportRecords): ClinicalPicture =>
    withFlagsLeft(clinicalPicture(known, day), flagsLeft)
  const picture = pictureOn(writtenOn, records)
  const then = inWords(pictureOn(dischargedOn, recordsUntil(records, dischargedOn)))
  const active = triageFlags(picture.redFlags ?? [])
  const lines = [
    ...active.map(({ name, urgency, why }) => ({
      label: name,
      text: [`Active. ${URGENCY_LABELS[urgency]}.`, ...why.map(reasonWords)].join(' '),
    })),
    ...clearedLines(picture),
    ...stops.filter(({ clearedOn }) => clearedOn <= dischargedOn).map(stopLine),
  ]
  return { heading: 'Red flags and clearances', text: since(then, active.length, days), lines }
}
