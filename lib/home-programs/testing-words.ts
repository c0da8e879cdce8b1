/** What a printed handout says, for tests: every word of the content in the order of the page, and every word of the paper. */
import { extractText, getDocumentProxy } from 'unpdf'
import type { PrintOptions } from '@/components/handout/print-options'
import {
  groupHeading,
  type HandoutContent,
  type HandoutExercise,
  type HandoutLog,
  pageLine,
} from '@/lib/clinical/handout'

type Words = readonly (string | number)[]

/** Without white space: where lines are broken is for the page to decide. */
export const closed = (text: string): string => text.replaceAll(/\s/gu, '')

const dosageOf = ({ dosage: { much, often } }: HandoutExercise): string =>
  often === '' ? much : `${much} — ${often}`

const programOf = ({ programLine, issuedLine }: HandoutContent): string => `${programLine}, ${issuedLine}`

const labelled = (label: string, text: string): Words => (text === '' ? [] : [label, text])

function mastheadWords(content: HandoutContent): Words {
  const { clinic, labels, nextVisit, careNotes, changes } = content
  return [
    clinic.name,
    clinic.address,
    ...labelled(labels.phone, clinic.phone),
    content.title,
    content.madeFor,
    content.madeBy,
    programOf(content),
    nextVisit.label,
    nextVisit.text,
    content.whatAndWhy,
    content.lead,
    ...careNotes.flatMap((note) => [labels.care, note]),
    ...(changes ? [changes.heading, ...changes.items] : []),
  ]
}

const glanceWords = (content: HandoutContent): Words => [
  content.labels.exercises,
  ...content.exercises.flatMap((exercise, index) => [
    groupHeading(content, index) ?? '',
    exercise.number,
    exercise.name,
    dosageOf(exercise),
  ]),
]

const painWords = ({ painGuide }: HandoutContent): Words => [
  painGuide.heading,
  painGuide.lead,
  ...painGuide.levels.flatMap(({ range, meaning, action }) => [range, meaning, action]),
  ...painGuide.rules.flatMap(({ name, text }) => [name, text]),
]

const limitWords = ({ limitForNow }: HandoutContent): Words =>
  limitForNow
    ? [
        limitForNow.heading,
        limitForNow.lead,
        ...limitForNow.items.flatMap(({ name, reason, until }) => [name, reason, until]),
        limitForNow.closing,
      ]
    : []

const nameWords = ({ number, name, group = '' }: HandoutExercise): Words => [number, name, group]
const stepWords = ({ steps }: HandoutExercise): Words => steps.flatMap((step, index) => [index + 1, step])

function exerciseWords(exercise: HandoutExercise, { labels }: HandoutContent, hasFigures: boolean): Words {
  const { contrast, careNotes } = exercise
  return [
    ...nameWords(exercise),
    exercise.purpose,
    dosageOf(exercise),
    ...stepWords(exercise),
    ...labelled(labels.feel, exercise.feel),
    ...labelled(labels.mistakes, exercise.mistakes.join(' ')),
    ...labelled(labels.stop, exercise.stop),
    ...careNotes.flatMap((note) => [labels.care, note]),
    ...(contrast && hasFigures ? [labels.like, contrast.look, labels.notLike, contrast.avoid] : []),
    ...labelled(labels.note, exercise.note),
  ]
}

const cardWords = (exercise: HandoutExercise, { labels }: HandoutContent): Words => [
  ...nameWords(exercise),
  dosageOf(exercise),
  ...stepWords(exercise),
  ...labelled(labels.stop, exercise.stop),
  ...exercise.careNotes.flatMap((note) => [labels.care, note]),
  ...labelled(labels.note, exercise.note),
]

const educationWords = ({ education }: HandoutContent): Words =>
  education ? [education.heading, ...education.blocks.flatMap(({ title, says }) => [title, ...says])] : []

const helpWords = ({ getHelp }: HandoutContent): Words => [
  getHelp.heading,
  ...getHelp.levels.flatMap(({ urgency, action, signs }) => [urgency, action, ...signs]),
]

const logWords = ({ log }: HandoutContent): Words => [
  log.heading,
  log.lead,
  ...log.weeks.flatMap((week) => [
    week,
    log.fromLabel,
    ...log.dayLabels,
    ...log.rows.flatMap(({ number, name, often }) => [number, name, often]),
    ...log.painRows,
  ]),
  log.questionsLabel,
]

/** Every word of the content that is printed with these options, in the order of the page, closed up; without what frames each page. */
export function wordsOf(content: HandoutContent, { layout, pictures, log }: PrintOptions): string {
  const { exercises, hasFigures, disclaimer } = content
  const words =
    layout === 'cards'
      ? exercises.flatMap((exercise) => cardWords(exercise, content))
      : [
          mastheadWords(content),
          glanceWords(content),
          painWords(content),
          limitWords(content),
          exercises.flatMap((exercise) => exerciseWords(exercise, content, pictures && hasFigures)),
          educationWords(content),
          log ? [] : [disclaimer],
          helpWords(content),
          log ? [...logWords(content), disclaimer] : [],
        ].flat()
  return closed(words.join(''))
}

/** What is said again where a week of the log goes on over the page. */
const saidAgain = ({ weeks, dayLabels }: HandoutLog): readonly string[] =>
  weeks.map((week) => closed(`${week}${dayLabels.join('')}`))

/** A page without its frame. */
function unframed(page: string, number: number, pages: number, content: HandoutContent): string {
  const head = number === 1 ? '' : closed(`${content.patient.name}${programOf(content)}`)
  const foot = closed(`${content.labels.footer}${pageLine(content, number, pages)}`)
  if (!page.startsWith(head)) throw new Error(`Page ${number} begins '${page.slice(0, 80)}', not '${head}'`)
  if (!page.endsWith(foot)) throw new Error(`Page ${number} ends '${page.slice(-80)}', not '${foot}'`)
  const body = page.slice(head.length, page.length - foot.length)
  if (body === '') throw new Error(`Page ${number} of ${pages} is empty`)
  const again = saidAgain(content.log).find((words) => body.startsWith(words))
  return again === undefined ? body : body.slice(again.length)
}

/** A card without its name where the exercise goes on from the page before. */
function withoutNameAgain(page: string, before: string | undefined, { exercises }: HandoutContent): string {
  const names = exercises.map((exercise) => closed(nameWords(exercise).join('')))
  const again = names.find((name) => page.startsWith(name) && before?.includes(name))
  return again === undefined ? page : page.slice(again.length)
}

/** The words on each page of the paper, closed up, without its frame; an error tells of a page that lacks its frame or has nothing else. */
export async function pagesOfWords(
  pdf: Uint8Array,
  content: HandoutContent,
  { layout }: PrintOptions,
): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()))
  const pages = text.map(closed)
  return pages.map((page, index) =>
    layout === 'cards'
      ? withoutNameAgain(page, pages[index - 1], content)
      : unframed(page, index + 1, text.length, content),
  )
}
