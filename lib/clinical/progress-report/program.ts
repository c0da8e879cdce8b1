import { dateInWords } from '../date-in-words'
import { dosageLine } from '../dosage-words'
import { dosage } from '../languages/english/dosage'
import { tempos } from '../languages/english/tempos'
import type { LetterLine, LetterSection } from '../letter'
import type { Prescription } from '../plan'
import { nameOfLine } from '../prescribed-exercise'
import { capitalized, countInWords } from './phrases'
import type { IssuedProgram } from './records'
import type { Period } from './report'

/** One exercise with its dosage and load. */
export function programLine(prescription: Prescription): LetterLine {
  const { much, often } = dosageLine(prescription, dosage, tempos)
  return { label: nameOfLine(prescription), text: [much, often].filter((part) => part !== '').join(', ') }
}

function issuedIn(programs: readonly IssuedProgram[], { from, to }: Period): string {
  const count = programs.filter(({ issuedOn }) => issuedOn >= from && issuedOn <= to).length
  return count === 1
    ? 'One home program was issued in this period.'
    : `${capitalized(countInWords(count))} home programs were issued in this period.`
}

/** What the patient does at home at the end of the period, in words, and how many programs there were. */
export function programSection(programs: readonly IssuedProgram[], period: Period): LetterSection {
  const current = programs.findLast(({ issuedOn }) => issuedOn <= period.to)
  if (!current) return { heading: 'Home program', text: 'None was issued yet.', lines: [] }
  return {
    heading: `Home program ${current.number}`,
    text: `Issued on ${dateInWords(current.issuedOn)}. ${issuedIn(programs, period)}`,
    lines: current.prescriptions.map(programLine),
  }
}
