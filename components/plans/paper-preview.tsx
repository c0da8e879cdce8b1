import type { HandoutContent } from '@/lib/clinical/handout'
import { PaperBack } from './paper-back'
import { PaperEducation } from './paper-education'
import { PaperExercise } from './paper-exercise'
import { PaperLimits } from './paper-limits'
import { PaperOverview } from './paper-overview'
import { PaperSince } from './paper-since'

/** The handout as a page of HTML: the words of the PDF, one below the other. Paper is white in the dark too. */
export const PaperPreview = ({ content }: { content: HandoutContent }) => (
  <div
    lang={content.language}
    className="rounded-sm border border-line bg-panel px-6 py-7 text-xs text-ink shadow-lift on-paper sm:px-8"
  >
    <p className="flex justify-between border-b border-line-strong pb-1.5 text-muted">
      <span>{content.programLine}</span>
      <span>{content.issuedLine}</span>
    </p>
    <header className="mt-4">
      <p className="font-semibold">{content.clinic.name}</p>
      <p className="whitespace-pre-line text-muted">
        {[content.clinic.address, content.clinic.phone].filter((text) => text !== '').join('\n')}
      </p>
      <h3 className="mt-4 text-2xl leading-tight font-semibold">{content.title}</h3>
      <div className="my-2 w-14 border-b-3 border-ink" />
      <p>{content.madeFor}</p>
      <p>{content.madeBy}</p>
      <p className="mt-2 text-base leading-snug">{content.whatAndWhy}</p>
      <p className="mt-1">{content.lead}</p>
      {content.careNotes.map((note) => (
        <p key={note}>
          <span className="font-semibold">{content.labels.care}: </span>
          {note}
        </p>
      ))}
    </header>
    <PaperSince changes={content.changes} nextVisit={content.nextVisit} />
    <PaperOverview content={content} />
    <section className="mt-4 pb-4">
      <h4 className="text-lg font-semibold">{content.painGuide.heading}</h4>
      <p>{content.painGuide.lead}</p>
      <div className="mt-2 grid grid-cols-3 gap-3">
        {content.painGuide.levels.map(({ range, meaning, action }) => (
          <div key={range} className="border-t-2 border-ink pt-1">
            <p className="text-lg leading-tight font-semibold">{range}</p>
            <p className="font-semibold">{meaning}</p>
            <p>{action}</p>
          </div>
        ))}
      </div>
      <dl className="mt-2 space-y-0.5">
        {content.painGuide.rules.map(({ name, text }) => (
          <div key={name}>
            <dt className="inline font-semibold">{name}: </dt>
            <dd className="inline">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
    {content.limitForNow ? <PaperLimits limits={content.limitForNow} /> : null}
    {content.exercises.map((exercise) => (
      <PaperExercise
        key={exercise.number}
        exercise={exercise}
        labels={content.labels}
        hasFigures={content.hasFigures}
      />
    ))}
    {content.education ? <PaperEducation education={content.education} /> : null}
    <PaperBack getHelp={content.getHelp} log={content.log} disclaimer={content.disclaimer} />
    {content.clinic.phone === '' ? null : (
      <p className="mt-4 text-center text-lg font-semibold">
        {content.labels.phone} {content.clinic.phone}
      </p>
    )}
    <p className="mt-5 border-t border-line-strong pt-1.5 text-muted">{content.labels.footer}</p>
  </div>
)
