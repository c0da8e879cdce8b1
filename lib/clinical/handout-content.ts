import type { CalendarDate } from './calendar-date'
import { dosageLine } from './dosage-words'
import { educationFor } from './education/education'
import { educationPicture } from './education/pictures'
import type { Finding, PlanReview } from './finding'
import { type LiftForm, liftFormOf } from './form-contrasts'
import { getHelp } from './get-help'
import type { HandoutContent, HandoutExercise, HandoutLog } from './handout'
import type { Language } from './languages/language'
import type { ExerciseWords, PaperWords } from './languages/patient-words'
import { limitForNow } from './limit-for-now'
import { painGuide } from './pain-guide'
import type { ClinicalPicture } from './picture'
import type { Answer, Clearance, Prescription } from './plan'
import { planChanges } from './plan-changes'
import { exerciseOfLine, isOwn } from './prescribed-exercise'
import { effectivePhase } from './rules/read-facts'
import { SAYS_HOW } from './rules/says-how'
import { WEEKDAYS } from './vocabulary'

export type HandoutFacts = {
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly patient: { readonly name: string; readonly recordNumber: string }
  /** Name and, where there are any, credentials. */
  readonly therapist: { readonly name: string; readonly credentials: string }
  readonly programNumber: number
  /** To keep going with after the last visit; undefined for treatment. */
  readonly purpose?: 'treatment' | 'keep_going' | undefined
  readonly issuedOn: CalendarDate
  readonly prescriptions: readonly Prescription[]
  /** What the last home program of this episode prescribed; null when there is none. */
  readonly lastPrescriptions: readonly Prescription[] | null
  readonly nextVisitOn: CalendarDate | null
  readonly picture: ClinicalPicture
  readonly review: PlanReview
  readonly answers: readonly Answer[]
  readonly clearances: readonly Clearance[]
}

const LOG_WEEKS = 4
/** More boxes than that in a day cannot be ticked. */
const MOST_BOXES = 3

/** What the patient should know about cautions accepted and limits kept: said on the page, not only in the record. */
function careNotes(findings: readonly Finding[], answers: readonly Answer[], words: PaperWords): string[] {
  const answered = findings.filter(({ ruleIds }) => answers.some(({ ruleId }) => ruleIds.includes(ruleId)))
  return [
    ...new Set(
      // The reason of a limit says why to leave the exercise out; on its own card that would contradict the steps.
      // A milder caution that is one finding with it may say how to do it with care.
      answered.flatMap(({ severity, ruleId, ruleIds }) =>
        severity === 'caution'
          ? [words.ruleReasons[ruleId]]
          : [words.page.kept, ...ruleIds.filter((id) => SAYS_HOW.has(id)).map((id) => words.ruleReasons[id])],
      ),
    ),
  ]
}

const careNotesOf = ({ id }: Prescription, { review, answers }: HandoutFacts, words: PaperWords): string[] =>
  careNotes(
    review.prescriptions.find(({ prescriptionId }) => prescriptionId === id)?.findings ?? [],
    answers.filter(({ prescriptionId }) => prescriptionId === id),
    words,
  )

/** A clinic's own exercises are in the language in which they were written. */
function exerciseWords(line: Prescription, words: PaperWords): ExerciseWords {
  const exercise = exerciseOfLine(line)
  return isOwn(exercise) ? { name: exercise.name, ...exercise.instructions } : words.exercises[exercise.slug]
}

function handoutExercise(
  prescription: Prescription,
  number: number,
  facts: HandoutFacts,
  words: PaperWords,
): HandoutExercise {
  const { side } = prescription
  const exercise = exerciseOfLine(prescription)
  const { name, purpose, steps, feel, mistakes, stop } = exerciseWords(prescription, words)
  const photos = isOwn(exercise) ? exercise.photos : []
  const form = isOwn(exercise) ? undefined : liftFormOf(exercise.slug)
  return {
    exercise: prescription.exercise,
    number,
    name,
    purpose,
    dosage: dosageLine(prescription, words.dosage, words.tempos),
    steps: side === 'left' || side === 'right' ? [...steps, words.page.oneSide[side]] : steps,
    feel,
    mistakes,
    stop,
    note: prescription.note.trim(),
    ...(photos.length > 0 ? { photos } : {}),
    ...(form === undefined ? {} : { contrast: contrastOf(form, words) }),
    ...(prescription.group === undefined ? {} : { group: prescription.group }),
    careNotes: careNotesOf(prescription, facts, words),
  }
}

const contrastOf = (form: LiftForm, { contrasts }: PaperWords): NonNullable<HandoutExercise['contrast']> => {
  const { look, avoid } = contrasts[form]
  return { form, look, avoid }
}

/** Blocks that no other section of the paper says already; nothing where none fits. */
function educationOf(picture: ClinicalPicture, words: PaperWords): HandoutContent['education'] {
  const blocks = educationFor(picture).filter(({ printedAs }) => printedAs === 'block')
  if (blocks.length === 0) return null
  return {
    heading: words.page.goodToKnow,
    blocks: blocks.map(({ id }) => {
      const { title, says } = words.education[id]
      const drawn = educationPicture(id)
      return { title, says, ...(drawn && { picture: drawn }) }
    }),
  }
}

function whatAndWhy({ picture, purpose }: HandoutFacts, { page }: PaperWords): string {
  const { value: phase } = effectivePhase(picture)
  const problem = picture.conditions
    ?.map((condition) => page.problems[condition])
    .find((said) => said !== null)
  if (purpose === 'keep_going') return page.whatAndWhy(problem ?? page.anyProblem, page.keepGoing.purpose)
  return page.whatAndWhy(
    problem ?? page.anyProblem,
    phase === undefined ? page.anyPurpose : page.purposes[phase],
  )
}

function changesOf(
  { lastPrescriptions, prescriptions }: HandoutFacts,
  words: PaperWords,
): HandoutContent['changes'] {
  if (lastPrescriptions === null) return null
  const { heading, added, lineAdded, removed, lineRemoved, changed, inGroup } = words.page.changes
  const changes = planChanges(lastPrescriptions, prescriptions, {
    nameOf: (line) => exerciseWords(line, words).name,
    phrasesOf: (line) => {
      const { much, often } = dosageLine(line, words.dosage, words.tempos)
      return [much, often, ...(line.group === undefined ? [] : [inGroup(line.group)])]
    },
  })
  const items = changes.map((change) => {
    const { kind, name } = change
    if (kind === 'changed') return changed(name, change.from, change.to)
    const [alone, ofLine] = kind === 'added' ? [added, lineAdded] : [removed, lineRemoved]
    return change.says === null ? alone(name) : ofLine(name, change.says)
  })
  return items.length === 0 ? null : { heading, items }
}

/** How often an exercise is done, as far as the boxes of its row do not say it. */
const oftenBeside = (
  { dosage: { sessionsPerDay, daysPerWeek }, weekdays }: Prescription,
  { dosage }: PaperWords,
): string =>
  [
    ...(sessionsPerDay > MOST_BOXES ? [dosage.sessions(sessionsPerDay)] : []),
    ...(weekdays === undefined && daysPerWeek < WEEKDAYS.length ? [dosage.days(daysPerWeek)] : []),
  ].join(', ')

function logOf(
  { prescriptions, purpose }: Pick<HandoutFacts, 'prescriptions' | 'purpose'>,
  exercises: readonly HandoutExercise[],
  words: PaperWords,
): HandoutLog {
  const { log } = words
  const isMoreOften = prescriptions.some(({ dosage }) => dosage.sessionsPerDay > MOST_BOXES)
  return {
    heading: log.heading,
    lead: isMoreOften ? `${log.lead} ${log.moreOften}` : log.lead,
    weeks: Array.from({ length: LOG_WEEKS }, (_, week) => log.week(week + 1)),
    fromLabel: log.from,
    dayLabels: WEEKDAYS.map((day) => log.weekdays[day]),
    rows: prescriptions.map((line, index) => ({
      number: index + 1,
      name: exercises[index]?.name ?? '',
      often: oftenBeside(line, words),
      boxesPerDay: Math.min(line.dosage.sessionsPerDay, MOST_BOXES),
      days: line.weekdays ?? WEEKDAYS,
    })),
    painRows: [log.painBefore, log.painAfter, log.painNextMorning],
    questionsLabel: purpose === 'keep_going' ? log.questionsAlone : log.questions,
  }
}

/** A number is never split over two lines. */
const onOneLine = (phone: string): string => phone.trim().replaceAll(' ', '\u00A0')

/**
 * Decides every word of the handout, in a language. The page is the patient's: that the exercise texts await clinical sign-off is
 * for the clinic's screens. A plan without exercises has no handout.
 */
export function handoutContent(facts: HandoutFacts, language: Language, words: PaperWords): HandoutContent {
  if (facts.prescriptions.length === 0) throw new Error('A home program needs at least one exercise')
  const { clinic, patient, programNumber, issuedOn, nextVisitOn, prescriptions, picture } = facts
  const { page } = words
  const isKeepGoing = facts.purpose === 'keep_going'
  const callUs = page.callUs(onOneLine(clinic.phone))
  const therapist = [facts.therapist.name, facts.therapist.credentials]
    .filter((part) => part !== '')
    .join(', ')
  const exercises = prescriptions.map((prescription, index) =>
    handoutExercise(prescription, index + 1, facts, words),
  )
  return {
    version: 2,
    language,
    clinic,
    patient,
    therapist,
    programNumber,
    issuedOn,
    title: isKeepGoing ? page.keepGoing.title : page.title,
    programLine: page.programLine(programNumber),
    issuedLine: page.date(issuedOn),
    madeFor: page.madeFor(patient.name),
    madeBy: page.madeBy(therapist),
    whatAndWhy: whatAndWhy(facts, words),
    lead: page.lead,
    careNotes: careNotes(facts.review.banners, facts.answers, words),
    labels: {
      exercises: page.exercises,
      ...(prescriptions.some(({ group }) => group !== undefined) ? { ungrouped: page.otherExercises } : {}),
      feel: page.feel,
      mistakes: page.mistakes,
      stop: page.stop,
      like: page.like,
      notLike: page.notLike,
      care: page.care,
      phone: page.phoneLabel,
      note: page.note,
      footer: page.footer(clinic.name, clinic.phone.trim()),
      pageOf: page.pageOf,
    },
    hasFigures: true,
    exercises,
    changes: changesOf(facts, words),
    // There is no next visit to write down.
    nextVisit: isKeepGoing
      ? { label: '', text: '' }
      : { label: page.nextVisit, text: nextVisitOn === null ? '' : page.date(nextVisitOn) },
    limitForNow: limitForNow(picture, facts.clearances, facts, words),
    painGuide: painGuide(words.painGuide, callUs),
    education: educationOf(picture, words),
    getHelp: getHelp(picture, words.getHelp, callUs),
    log: logOf(facts, exercises, words),
    disclaimer: page.disclaimer(therapist, callUs),
  }
}
