import { readingGrade } from '@/lib/clinical/reading-grade'
import { OWN_LIMITS } from '@/lib/own-exercises/schema'

/** What most patients read with ease; the catalog's own words keep to it. */
const EASY_GRADE = 6
const ENOUGH_TO_TELL = 8

const gradeWords = (text: string): string => {
  if (text.split(/\s+/).length < ENOUGH_TO_TELL) return 'How easily it reads is said here as you write.'
  const grade = Math.max(1, Math.round(readingGrade(text.replaceAll('\n', '. '))))
  return grade <= EASY_GRADE
    ? `Reads at about US grade ${grade}: easy for most patients.`
    : `Reads at about US grade ${grade}. Grade ${EASY_GRADE} is easy for most: try shorter words and sentences.`
}

/** How hard the patient's words read, and how much of the card they fill. */
export const WordsMeter = ({ text }: { text: string }) => {
  const length = text.replaceAll('\n', '').length
  return (
    <output className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm text-muted">
      <span>{gradeWords(text)}</span>
      <span className={length > OWN_LIMITS.words ? 'font-medium text-stop' : undefined}>
        {length} of {OWN_LIMITS.words} characters of the card
      </span>
    </output>
  )
}
