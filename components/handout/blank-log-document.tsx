import { Document } from '@react-pdf/renderer'
import type { BlankLog } from '@/lib/clinical/blank-forms/blank-log'
import { WEEKDAYS } from '@/lib/clinical/vocabulary'
import { writingLine } from './form-parts'
import { dayLabels, numberBoxes, tickBoxes } from './log-boxes'
import { type DayGrid, DAYS } from './log-grid'
import type { Paper } from './paper'
import { HAIR, LINE, type Sheet, sheetFor } from './sheet'
import { PrintedPage } from './typeset/page'
import { beside, drawing, inset, type Piece, rule } from './typeset/piece'
import { type Item, pagesOf, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const COLUMNS = 2
const GUTTER = 26
/** A day of the week, and the box in it. */
const DAY = 21.5
const BOX = 14.5
const NUMBER_BOX = 18
const WRITING = 21.5

type Half = { readonly width: number; readonly grid: DayGrid; readonly sheet: Sheet }

function halfOf(sheet: Sheet): Half {
  const width = (sheet.across - GUTTER) / COLUMNS
  return { width, grid: { at: width - DAYS * DAY, day: DAY, box: BOX, gap: 0, beside: 1 }, sheet }
}

/** Two pieces to a row, as many rows as it takes. */
function inPairs(pieces: readonly Piece[], { width }: Half, gap: number): readonly Item[] {
  return Array.from({ length: Math.ceil(pieces.length / COLUMNS) }, (_, row) => ({
    piece: beside(
      pieces
        .slice(row * COLUMNS, (row + 1) * COLUMNS)
        .map((piece, column) => ({ x: column * (width + GUTTER), piece })),
    ),
    gap,
    whole: true,
  }))
}

/** What it is, lines for whose it is and which exercises they are: written once, and known by their numbers below. */
function headItems({ log, nameLabel, exercises }: BlankLog, half: Half): readonly Item[] {
  const { sheet, width } = half
  const { across, type } = sheet
  return [
    {
      piece: beside([
        { x: 0, piece: textPiece(log.heading, width, type.heading), at: 'bottom' },
        { x: width + GUTTER, piece: writingLine(nameLabel, width, WRITING, sheet), at: 'bottom' },
      ]),
    },
    { piece: textPiece(log.lead, across, type.body), gap: 3 },
    { piece: textPiece(exercises, across, type.strong), gap: 7, leads: true },
    ...inPairs(
      log.rows.map(({ number }) => writingLine(String(number), width, WRITING, sheet)),
      half,
      0,
    ),
  ]
}

const row = (named: Piece, boxes: Piece, width: number, room: number): Piece =>
  stack([
    inset(
      beside([
        { x: 0, piece: named, at: 'middle' },
        { x: 0, piece: boxes, at: 'middle' },
      ]),
      { top: room, bottom: room },
    ),
    rule(width, HAIR / 2),
  ])

const FROM_GAP = 6

/** Which week, and a line for its first day. */
function weekHead(log: BlankLog['log'], week: string, { grid, sheet }: Half): Piece {
  const { type } = sheet
  const width = grid.at - FROM_GAP
  return stack([
    textPiece(week, width, type.smallStrong),
    writingLine(log.fromLabel, width, type.body.leading, { ...sheet, type: { ...type, body: type.small } }),
  ])
}

function weekPiece(log: BlankLog['log'], week: string, half: Half): Piece {
  const { width, grid, sheet } = half
  const { type } = sheet
  const names = grid.at - FROM_GAP
  return stack([
    beside([
      { x: 0, piece: weekHead(log, week, half), at: 'bottom' },
      { x: 0, piece: dayLabels(log, grid, sheet), at: 'bottom' },
    ]),
    { piece: rule(width, LINE), gap: 2 },
    ...log.rows.map((one) =>
      row(textPiece(String(one.number), names, type.smallStrong), tickBoxes(one, WEEKDAYS, grid), width, 0.9),
    ),
    ...log.painRows.map((label) =>
      row(textPiece(label, names, type.small), numberBoxes(grid, NUMBER_BOX, sheet), width, 1),
    ),
  ])
}

/** Lines to write on, as many as the page has left, up to three. */
function questions(label: string, lines: number, { across, type }: Sheet): Piece {
  const line = stack([drawing(WRITING, () => []), rule(across, HAIR)])
  return stack([textPiece(label, across, type.strong), ...Array.from({ length: lines }, () => line)])
}

function itemsOf(content: BlankLog, sheet: Sheet, lines: number): readonly Item[] {
  const half = halfOf(sheet)
  const { log } = content
  return [
    ...headItems(content, half),
    ...inPairs(
      log.weeks.map((week) => weekPiece(log, week, half)),
      half,
      11,
    ),
    { piece: questions(log.questionsLabel, lines, sheet), gap: 10, whole: true },
  ]
}

const MOST_LINES = 3

/** Four weeks to tick on one page. */
export function BlankLogDocument({ content, paper }: { readonly content: BlankLog; readonly paper: Paper }) {
  const sheet = sheetFor(paper, 'standard')
  const { width, height, margin, across, type } = sheet
  const foot = stack([rule(across, HAIR), { piece: textPiece(content.footer, across, type.small), gap: 5 }])
  const room = height - margin.top - margin.bottom - foot.height - 6
  const fits = (lines: number): boolean => pagesOf(itemsOf(content, sheet, lines), room).length === 1
  let lines = MOST_LINES
  while (lines > 1 && !fits(lines)) lines -= 1
  return (
    <Document
      title={content.log.heading}
      author={content.clinic.name}
      creator="Plumbline"
      producer="Plumbline"
      language={content.language}
      creationDate={NO_DAY}
      modificationDate={NO_DAY}
    >
      {pagesOf(itemsOf(content, sheet, lines), room).map((body, index) => (
        <PrintedPage
          // oxlint-disable-next-line react/no-array-index-key -- a page has no name, only its number
          key={index}
          width={width}
          height={height}
          marks={[
            ...body.marks(margin.side, margin.top),
            ...foot.marks(margin.side, height - margin.bottom - foot.height),
          ]}
        />
      ))}
    </Document>
  )
}

/** The same form gives the same bytes on any day. */
const NO_DAY = new Date('2000-01-01T00:00:00Z')
