import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import { clinicalPicture } from '../derive-picture'
import { type EndedEpisode, withFlagsLeft } from '../flags-left'
import { PHASE_LABELS } from '../labels'
import type { LetterLine, LetterSection } from '../letter'
import type { CheckedCriterion } from '../recovery/check-criteria'
import { testEvidence } from '../recovery/evidence'
import { phaseProgress } from '../recovery/phase-progress'
import { type ReportRecords, recordsUntil } from './records'
import type { Period } from './report'

/** Where the patient stands on the way to the next phase; null in the last one, and while no phase is on the record. */
function progressOf(records: ReportRecords, flagsLeft: readonly EndedEpisode[], day: CalendarDate) {
  const { assessments, log } = records
  const picture = withFlagsLeft(clinicalPicture(records, day), flagsLeft)
  return phaseProgress(picture, testEvidence(assessments, log, day))?.next ?? null
}

const STATES: readonly { readonly state: CheckedCriterion['state']; readonly label: string }[] = [
  { state: 'met', label: 'Met' },
  { state: 'not-met', label: 'Not met' },
  { state: 'not-assessed', label: 'Not assessed' },
]

/**
 * What must hold before the next phase, and what of it does; null where there is no next phase.
 * @param flagsLeft other episodes that ended and left a red flag, which is the person's and counts here too
 */
export function criteriaSection(
  records: ReportRecords,
  { to }: Period,
  flagsLeft: readonly EndedEpisode[],
): LetterSection | null {
  const next = progressOf(recordsUntil(records, to), flagsLeft, to)
  if (!next) return null
  return {
    heading: `Criteria for the next phase: ${PHASE_LABELS[next.phase].toLowerCase()}`,
    text: '',
    lines: STATES.flatMap(({ state, label }) => {
      const texts = next.checked.criteria
        .filter((one) => one.state === state)
        .map(({ criterion }) => criterion.text)
      return texts.length > 0 ? [{ label, text: `${texts.join('; ')}.` }] : []
    }),
  }
}

function nextPhase(
  records: ReportRecords,
  flagsLeft: readonly EndedEpisode[],
  day: CalendarDate,
): LetterLine[] {
  const next = progressOf(records, flagsLeft, day)
  if (!next) return []
  const { criteria, met } = next.checked
  const isMet = `${met} of ${criteria.length} criteria ${met === 1 ? 'is' : 'are'} met.`
  const isHeld = next.state === 'held' ? ' It waits until the red flag is cleared.' : ''
  return [{ label: 'Next phase', text: `${PHASE_LABELS[next.phase]}: ${isMet}${isHeld}` }]
}

/** The end of care, or what comes next of what is on the record. The therapist's own words are added to it. */
export function planSection(
  records: ReportRecords,
  { to }: Period,
  {
    dischargedOn,
    writtenOn,
    flagsLeft,
  }: {
    readonly dischargedOn: CalendarDate | null
    readonly writtenOn: CalendarDate
    readonly flagsLeft: readonly EndedEpisode[]
  },
): LetterSection {
  const heading = 'Plan'
  if (dischargedOn !== null)
    return { heading, text: '', lines: [{ label: 'Care ended', text: `${dateInWords(dischargedOn)}.` }] }
  const known = recordsUntil(records, to)
  // It is still to come: the newest program says it, of whatever period the report tells.
  const visit = records.programs.at(-1)?.nextVisitOn ?? null
  return {
    heading,
    text: '',
    lines: [
      ...nextPhase(known, flagsLeft, to),
      ...(visit !== null && visit >= writtenOn
        ? [{ label: 'Next visit', text: `${dateInWords(visit)}.` }]
        : []),
    ],
  }
}
