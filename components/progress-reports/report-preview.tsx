import { doneShapes } from '@/components/handout/chart-shapes'
import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import { CoursePreview, DrawnRow, WeeksPreview } from './course-preview'
import { FindingsPreview } from './findings-preview'
import { LinesPreview, SectionPreview } from './section-preview'

const DONE = { width: 210, height: 26 }

/** What the report will say, in its order, as long as it is not written yet. */
export function ReportPreview({ report }: { report: ProgressReport }) {
  const { course, outcomes, period } = report
  const { done } = course
  return (
    <article className="flex flex-col gap-4 text-sm">
      <header className="flex flex-col gap-2">
        <p className="break-words">{report.toLine}</p>
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-lg font-semibold">
          {report.title} <span className="text-sm">{report.titleNote}</span>
        </p>
        {report.alert ? (
          <p className="border-2 border-ink px-3 py-2 font-semibold">{report.alert.text}</p>
        ) : null}
        <p>{report.opening}</p>
        <LinesPreview lines={report.status} />
      </header>
      {report.note ? <SectionPreview section={report.note} /> : null}
      <SectionPreview section={report.plan} />
      <SectionPreview section={{ heading: course.heading, text: course.text, lines: [] }}>
        {course.pain.map((one) => (
          <CoursePreview key={one.name} course={one} period={period} />
        ))}
        {done ? (
          <DrawnRow
            name={done.name}
            sentence={done.sentence}
            {...DONE}
            shapes={doneShapes(done, period, DONE)}
          />
        ) : null}
        {course.weeks ? <WeeksPreview table={course.weeks} /> : null}
      </SectionPreview>
      <SectionPreview section={{ heading: outcomes.heading, text: outcomes.text, lines: [] }}>
        {outcomes.measures.map((one) => (
          <CoursePreview key={one.name} course={one} period={period} isMeasure />
        ))}
      </SectionPreview>
      <FindingsPreview findings={report.findings} />
      {report.criteria ? <SectionPreview section={report.criteria} /> : null}
      <SectionPreview section={report.program} />
      <footer className="flex flex-col gap-2 border-t border-line pt-3">
        {report.sources === '' ? null : <p className="text-xs text-muted">{report.sources}</p>}
        <p className="font-semibold">{report.replyLine}</p>
        <p>{report.closing}</p>
        <p>
          {report.signatureLabel}: {report.therapist}
        </p>
      </footer>
    </article>
  )
}
