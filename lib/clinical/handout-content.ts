import type { CalendarDate } from './calendar-date'
import { dateInWords } from './date-in-words'
import { dosageWords } from './dosage-words'
import { educationFor } from './education/education'
import { educationPicture } from './education/pictures'
import type { Finding, PlanReview } from './finding'
import { FORM_CONTRASTS, type LiftForm, liftFormOf } from './form-contrasts'
import { getHelp } from './get-help'
import type { HandoutContent, HandoutExercise } from './handout'
import { instructionsOf } from './instructions-of'
import { limitForNow } from './limit-for-now'
import { painGuide } from './pain-guide'
import type { ClinicalPicture } from './picture'
import type { Answer, Clearance, Prescription } from './plan'
import { exerciseOfLine, isOwn } from './prescribed-exercise'

export type HandoutFacts = {
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly patient: { readonly name: string; readonly recordNumber: string }
  /** Name and, where there are any, credentials. */
  readonly therapist: { readonly name: string; readonly credentials: string }
  readonly programNumber: number
  readonly issuedOn: CalendarDate
  readonly prescriptions: readonly Prescription[]
  readonly picture: ClinicalPicture
  readonly review: PlanReview
  readonly answers: readonly Answer[]
  readonly clearances: readonly Clearance[]
}

const LOG_DAYS = 14

/** The reason of a limit says why to leave the exercise out; on its own card that would contradict the steps. */
const KEPT =
  'We often leave this one out for now. Your therapist chose it for you. Do it just as shown, and stop if your pain rises.'

/** What the patient should know about cautions accepted and limits kept: said on the page, not only in the record. */
function careNotes(findings: readonly Finding[], answers: readonly Answer[]): string[] {
  const answered = findings.filter(({ ruleIds }) => answers.some(({ ruleId }) => ruleIds.includes(ruleId)))
  return [
    ...new Set(
      answered.map(({ severity, patientReason }) => (severity === 'caution' ? patientReason : KEPT)),
    ),
  ]
}

const careNotesOf = ({ id }: Prescription, { review, answers }: HandoutFacts): string[] =>
  careNotes(
    review.prescriptions.find(({ prescriptionId }) => prescriptionId === id)?.findings ?? [],
    answers.filter(({ prescriptionId }) => prescriptionId === id),
  )

const contrastOf = (form: LiftForm): NonNullable<HandoutExercise['contrast']> => {
  const { look, avoid } = FORM_CONTRASTS[form]
  return { form, look, avoid }
}

function handoutExercise(prescription: Prescription, number: number, facts: HandoutFacts): HandoutExercise {
  const exercise = exerciseOfLine(prescription)
  const { purpose, steps, feel, mistakes, stop } = isOwn(exercise)
    ? exercise.instructions
    : instructionsOf(exercise.slug)
  const photos = isOwn(exercise) ? exercise.photos : []
  const form = isOwn(exercise) ? undefined : liftFormOf(exercise.slug)
  return {
    exercise: prescription.exercise,
    number,
    name: exercise.name,
    purpose,
    dosage: dosageWords(prescription),
    steps,
    feel,
    mistakes,
    stop,
    note: prescription.note.trim(),
    ...(photos.length > 0 ? { photos } : {}),
    ...(form === undefined ? {} : { contrast: contrastOf(form) }),
    ...(prescription.group === undefined ? {} : { group: prescription.group }),
    careNotes: careNotesOf(prescription, facts),
  }
}

/** Blocks that no other section of the paper says already; nothing where none fits. */
function educationOf(picture: ClinicalPicture): Pick<HandoutContent, 'education'> {
  const blocks = educationFor(picture).filter(({ printedAs }) => printedAs === 'block')
  if (blocks.length === 0) return {}
  return {
    education: {
      heading: 'Good to know',
      blocks: blocks.map(({ id, title, says }) => {
        const drawn = educationPicture(id)
        return { title, says, ...(drawn && { picture: drawn }) }
      }),
    },
  }
}

/**
 * Decides every word of the handout. The page is the patient's: that the exercise texts await clinical sign-off is for
 * the clinic's screens. A plan without exercises has no handout.
 */
export function handoutContent(facts: HandoutFacts): HandoutContent {
  if (facts.prescriptions.length === 0) throw new Error('A home program needs at least one exercise')
  const { clinic, patient, programNumber, issuedOn } = facts
  const phone = clinic.phone.trim()
  // A number is never split over two lines.
  const phoneOnOneLine = phone.replaceAll(' ', '\u00A0')
  const callUs = phone === '' ? 'call us' : `call us at ${phoneOnOneLine}`
  const therapist = [facts.therapist.name, facts.therapist.credentials]
    .filter((part) => part !== '')
    .join(', ')
  return {
    version: 1,
    clinic,
    patient,
    therapist,
    programNumber,
    issuedOn,
    title: 'Your home program',
    programLine: `Home program ${programNumber}`,
    issuedLine: dateInWords(issuedOn),
    madeFor: `Made for ${patient.name}`,
    madeBy: `by ${therapist}`,
    lead: 'Move slowly and keep breathing. Each move should feel steady, not painful.',
    careNotes: careNotes(facts.review.banners, facts.answers),
    labels: {
      exercises: 'Your exercises',
      ...(facts.prescriptions.some(({ group }) => group !== undefined)
        ? { ungrouped: 'Other exercises' }
        : {}),
      feel: 'You feel',
      mistakes: 'Watch for',
      stop: 'When to stop',
      like: 'Like this',
      notLike: 'Not like this',
      care: 'Take care',
      note: 'From your therapist',
      footer: phone === '' ? `Questions? Call ${clinic.name}` : `Questions? Call ${clinic.name}: ${phone}`,
      pageOf: 'Page {page} of {pages}',
    },
    hasFigures: true,
    exercises: facts.prescriptions.map((prescription, index) =>
      handoutExercise(prescription, index + 1, facts),
    ),
    limitForNow: limitForNow(facts.picture, facts.clearances, facts.prescriptions),
    painGuide: painGuide(callUs),
    ...educationOf(facts.picture),
    getHelp: getHelp(facts.picture, callUs),
    log: {
      heading: 'Your log',
      lead: 'Tick a box each time you do an exercise. Write your pain, from 0 to 10, before and after.',
      startLabel: 'My first day is',
      dayLabel: 'Day',
      days: LOG_DAYS,
      painRows: ['Pain before', 'Pain after', 'Pain next morning'],
      questionsLabel: 'What I want to ask at my next visit',
    },
    disclaimer: `This program was made for you by ${therapist}. It may not suit anyone else. Please ${callUs} before you change it.`,
  }
}
