import { Document, Page } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { HandoutContent } from '@/lib/clinical/handout'
import { Education } from './education'
import { ExerciseCard } from './exercise-card'
import { ExerciseList } from './exercise-list'
import { GetHelp } from './get-help'
import { Limits } from './limits'
import { LogGrid } from './log-grid'
import { Masthead } from './masthead'
import { PageFrame } from './page-frame'
import { PainGuide } from './pain-guide'
import type { Paper } from './paper'
import { NO_PHOTOS, type PhotoBytes } from './photo-row'
import { styles } from './styles'

const PAGE_SIZES = { a4: 'A4', letter: 'LETTER' } as const satisfies Record<Paper, string>

type FrameProps = { readonly children: ReactNode; readonly pageNumber?: number; readonly totalPages?: number }

/** The renderer calls this once for every page, as a function. */
const frameOf =
  (content: HandoutContent) =>
  ({ children, pageNumber = 1, totalPages = 1 }: FrameProps) => (
    <PageFrame content={content} page={pageNumber} pages={totalPages}>
      {children}
    </PageFrame>
  )

/** The handout: the program at a glance, pain and limits, each exercise, when to get help, and a log to tick. */
export function HandoutDocument({
  content,
  paper,
  photos = NO_PHOTOS,
}: {
  readonly content: HandoutContent
  readonly paper: Paper
  readonly photos?: PhotoBytes | undefined
}) {
  const issued = new Date(`${content.issuedOn}T00:00:00Z`)
  return (
    <Document
      title={`${content.title}: ${content.programLine}`}
      author={content.clinic.name}
      creator="Plumbline"
      producer="Plumbline"
      language="en"
      creationDate={issued}
      modificationDate={issued}
    >
      <Page size={PAGE_SIZES[paper]} style={styles.page} layout={frameOf(content)}>
        <Masthead content={content} />
        <ExerciseList content={content} />
        <PainGuide guide={content.painGuide} />
        {content.limitForNow ? <Limits limits={content.limitForNow} /> : null}
        {content.exercises.map((exercise) => (
          <ExerciseCard
            key={exercise.number}
            exercise={exercise}
            labels={content.labels}
            photos={photos}
            hasFigures={content.hasFigures ?? false}
          />
        ))}
        {content.education ? <Education education={content.education} /> : null}
        <GetHelp help={content.getHelp} />
        <LogGrid content={content} />
      </Page>
    </Document>
  )
}
