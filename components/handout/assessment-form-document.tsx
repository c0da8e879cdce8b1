import type { BlankAssessment, FormQuestion } from '@/lib/clinical/blank-forms/assessment-form'
import { boxedChoice, choicesInColumns, choicesRow, writingLine } from './form-parts'
import { LetterDocument } from './letter-document'
import { sectionHead } from './letter-section'
import { LETTER_GAP, LETTER_LABELS } from './letter-sheet'
import type { Paper } from './paper'
import { HAIR, type Sheet } from './sheet'
import { beside, drawing, type Piece, rule } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const LINE_TO_WRITE_ON = 21
const TEXT_AT = LETTER_LABELS + LETTER_GAP
const ROW_GAP = 3

/** What to write, two to a row. */
function linesToWriteOn(labels: readonly string[], sheet: Sheet): readonly Item[] {
  const half = (sheet.across - LETTER_GAP) / 2
  return Array.from({ length: Math.ceil(labels.length / 2) }, (_, row) => ({
    piece: beside(
      labels.slice(row * 2, row * 2 + 2).map((label, index) => ({
        x: index * (half + LETTER_GAP),
        piece: writingLine(label, half, LINE_TO_WRITE_ON, sheet),
      })),
    ),
  }))
}

/** From whom, what it is, and lines for whom it is about. */
function headItems({ clinic, title, lead, head }: BlankAssessment, sheet: Sheet): readonly Item[] {
  const { across, type } = sheet
  const half = (across - LETTER_GAP) / 2
  return [
    {
      piece: beside([
        { x: 0, piece: textPiece(title, half, type.title) },
        {
          x: half + LETTER_GAP,
          piece: stack([
            textPiece(clinic.name, half, type.strong, { align: 'right' }),
            textPiece(clinic.phone, half, type.body, { align: 'right' }),
          ]),
        },
      ]),
    },
    { piece: textPiece(lead, across, type.body), gap: 1 },
    ...linesToWriteOn(head, sheet),
  ]
}

function answerPiece({ answer, choices }: FormQuestion, width: number, { type }: Sheet): Piece {
  if (answer === 'list') return choicesInColumns(choices, 2, width, type.body, ROW_GAP)
  if (answer === 'boxes') return choicesRow(choices, width, type.body, ROW_GAP)
  return drawing(type.body.leading, (x, y) => [
    {
      kind: 'line',
      from: [x, y + type.body.leading - 1.5],
      to: [x + width, y + type.body.leading - 1.5],
      width: HAIR,
    },
  ])
}

/** A question at the left and its answers beside it. */
function questionPiece(question: FormQuestion, width: number, sheet: Sheet): Piece {
  const { type } = sheet
  const asked = stack([
    textPiece(question.label, LETTER_LABELS, type.strong),
    textPiece(question.hint, LETTER_LABELS, type.small),
  ])
  return beside([
    { x: 0, piece: asked },
    { x: TEXT_AT, piece: answerPiece(question, width - TEXT_AT, sheet) },
  ])
}

/** A line, or yes and no: two of those stand beside each other. */
const isShort = ({ answer, choices }: FormQuestion): boolean =>
  answer === 'line' || (answer === 'boxes' && choices.length === 2)

function rowsOf(questions: readonly FormQuestion[]): readonly (readonly FormQuestion[])[] {
  return questions.reduce<readonly (readonly FormQuestion[])[]>((rows, question) => {
    const last = rows.at(-1)
    const joins = last?.length === 1 && last.every(isShort) && isShort(question)
    return joins ? [...rows.slice(0, -1), [...last, question]] : [...rows, [question]]
  }, [])
}

const COLUMN_GAP = 18

function questionItems(questions: readonly FormQuestion[], sheet: Sheet): readonly Item[] {
  const half = (sheet.across - COLUMN_GAP) / 2
  return rowsOf(questions).map((row) => ({
    piece: beside(
      row.map((question, index) => ({
        x: index * (half + COLUMN_GAP),
        piece: questionPiece(question, isShort(question) ? half : sheet.across, sheet),
      })),
    ),
    gap: 5,
    whole: true,
  }))
}

const ANSWER_WIDTH = 38

/** Questions of the screen, each with a box for every answer at the right. */
function screenItems({ screen, pageHead }: BlankAssessment, sheet: Sheet): readonly Item[] {
  const { across, type } = sheet
  const answersWidth = ANSWER_WIDTH * screen.answers.length
  const questionWidth = across - answersWidth - LETTER_GAP
  const question = (text: string): Piece =>
    beside([
      { x: 0, piece: textPiece(text, questionWidth, type.body) },
      ...screen.answers.map((answer, index) => ({
        x: across - answersWidth + index * ANSWER_WIDTH,
        piece: boxedChoice(answer, ANSWER_WIDTH, type.body),
      })),
    ])
  return [
    ...linesToWriteOn(pageHead, sheet).map((item) => ({ ...item, leads: true })),
    { piece: sectionHead(screen.heading, screen.note, sheet), gap: 8, leads: true },
    ...screen.groups.flatMap(({ title, questions }): Item[] => [
      { piece: textPiece(title, across, type.strong), gap: 5, leads: true },
      ...questions.map((text) => ({ piece: question(text), gap: 1.8, whole: true })),
    ]),
  ]
}

const LINE_HEIGHT = 22
const LINES = { fewest: 4, more: [16, 12, 10, 9, 8, 7, 6, 5] } as const

/** Room to write, as much as the page has left. */
function noteItems({ note }: BlankAssessment, sheet: Sheet): readonly Item[] {
  const line = stack([drawing(LINE_HEIGHT, () => []), rule(sheet.across, HAIR)])
  const lines = (count: number): Piece => stack(Array.from({ length: count }, () => line))
  return [
    { piece: sectionHead(note, '', sheet), gap: 8, leads: true },
    {
      piece: lines(LINES.fewest),
      roomier: LINES.more.map((count) => () => lines(count)),
      whole: true,
    },
  ]
}

/** Tests and ladders together on a page that can be left away, and that says by itself whose it is. */
const testsItem = ({ tests, pageHead }: BlankAssessment, sheet: Sheet): Item => ({
  piece: stack([
    ...linesToWriteOn(pageHead, sheet),
    ...tests.flatMap(({ heading, note, questions }): Item[] => [
      { piece: sectionHead(heading, note, sheet), gap: 8, leads: true },
      ...questionItems(questions, sheet),
    ]),
  ]),
  gap: 8,
  whole: true,
})

/** The assessment to fill in by hand: what is found on the first page, the red-flag screen and notes on the second, tests on the third. */
export const AssessmentFormDocument = ({
  form,
  paper,
}: {
  readonly form: BlankAssessment
  readonly paper: Paper
}) => (
  <LetterDocument
    properties={{ title: form.title, author: form.clinic.name, language: 'en' }}
    foot={form}
    paper={paper}
    items={(sheet) => [
      ...headItems(form, sheet),
      ...form.parts.flatMap(({ heading, questions }): Item[] => [
        { piece: sectionHead(heading, '', sheet), gap: 8, leads: true },
        ...questionItems(questions, sheet),
      ]),
      ...screenItems(form, sheet),
      ...noteItems(form, sheet),
      testsItem(form, sheet),
    ]}
  />
)
