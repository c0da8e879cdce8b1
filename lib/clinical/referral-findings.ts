import type { AssessedFacts } from './assessed-facts'
import type { CalendarDate } from './calendar-date'
import { dateInWords } from './date-in-words'
import { findingsOn, notAssessed, testsOn } from './findings-on'
import type { LetterSection } from './letter'
import type { ClinicalPicture } from './picture'

function tests(assessments: readonly AssessedFacts[], writtenOn: CalendarDate): string | null {
  const done = testsOn(assessments, writtenOn)
  return done.length > 0 ? done.map(({ label, text }) => `${label}: ${text}`).join('; ') : null
}

/** The findings with the day of each that is not of the newest visit, and what was not assessed by name. */
export function referralFindings(
  picture: ClinicalPicture,
  assessments: readonly AssessedFacts[],
  writtenOn: CalendarDate,
): LetterSection {
  const heading = 'Other findings'
  const found = findingsOn(picture, assessments, writtenOn)
  if (!found) return { heading, text: 'Not assessed: no assessment is recorded yet.', lines: [] }
  const findings = [...found.findings, { label: 'Clinic tests', text: tests(assessments, writtenOn) }]
  const missing = notAssessed(findings)
  return {
    heading,
    text: `Found on ${dateInWords(found.visit)}, unless another day is given.`,
    lines: [
      ...findings.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }])),
      ...(missing === null ? [] : [{ label: 'Not assessed', text: missing }]),
    ],
  }
}
