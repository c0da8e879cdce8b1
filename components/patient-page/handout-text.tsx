import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { LateEducation, LateFrames } from '@/components/figure/late-figures'
import { groupHeading, type HandoutContent } from '@/lib/clinical/handout'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import { ExerciseContrast } from './exercise-picture'
import { useForPaper } from './use-for-paper'

const PRINT_PIXELS_PER_CM = 1
const PICTURE_PIXELS_PER_CM = 1.2

const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section className="flex flex-col gap-3">
    <h3 className="text-xl font-semibold">{heading}</h3>
    {children}
  </section>
)

const Items = ({ items }: { items: readonly string[] }) => (
  <ul className="flex list-disc flex-col gap-1 pl-6">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

/** Every exercise in full, for paper; on the screen the cards say it. */
const Exercises = ({ content }: { content: HandoutContent }) => (
  <Part heading={content.labels.exercises}>
    {content.exercises.map((exercise, index) => (
      <div key={exercise.number} className="flex flex-col gap-1.5">
        {groupHeading(content, index) === undefined ? null : (
          <p className="text-lg font-semibold">{groupHeading(content, index)}</p>
        )}
        <h4 className="text-lg font-semibold">
          {exercise.number}. {exercise.name}
        </h4>
        <p>
          <strong>{exercise.dosage.much}</strong>; {exercise.dosage.often}
        </p>
        {content.hasFigures ? (
          <LateFrames slug={exercise.exercise} pixelsPerCm={PRINT_PIXELS_PER_CM} />
        ) : null}
        <p>{exercise.purpose}</p>
        <ol className="list-decimal pl-6">
          {exercise.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <strong>{content.labels.feel}:</strong> {exercise.feel}
        </p>
        <p>
          <strong>{content.labels.mistakes}:</strong> {exercise.mistakes.join(' ')}
        </p>
        <p>
          <strong>{content.labels.stop}:</strong> {exercise.stop}
        </p>
        {exercise.note === '' ? null : (
          <p>
            <strong>{content.labels.note}:</strong> {exercise.note}
          </p>
        )}
        {exercise.careNotes.map((note) => (
          <p key={note}>
            <strong>{content.labels.care}:</strong> {note}
          </p>
        ))}
      </div>
    ))}
  </Part>
)

const Limits = ({ limits }: { limits: NonNullable<HandoutContent['limitForNow']> }) => (
  <Part heading={limits.heading}>
    <p>{limits.lead}</p>
    <ul className="flex flex-col gap-2">
      {limits.items.map(({ name, reason, until }) => (
        <li key={name}>
          <strong className="block first-letter:uppercase">{name}</strong> {reason} {until}
        </li>
      ))}
    </ul>
    <p>{limits.closing}</p>
  </Part>
)

const PainGuide = ({ guide }: { guide: HandoutContent['painGuide'] }) => (
  <Part heading={guide.heading}>
    <p>{guide.lead}</p>
    <dl className="flex flex-col gap-2">
      {guide.levels.map(({ range, meaning, action }) => (
        <div key={range} className="rounded-md border border-line p-3">
          <dt className="font-semibold">
            {range}: {meaning}
          </dt>
          <dd>{action}</dd>
        </div>
      ))}
    </dl>
    {guide.rules.map(({ name, text }) => (
      <p key={name}>
        <strong>{name}:</strong> {text}
      </p>
    ))}
  </Part>
)

const GetHelp = ({ help }: { help: HandoutContent['getHelp'] }) => (
  <Part heading={help.heading}>
    {help.levels.map(({ urgency, action, signs }) => (
      <div key={urgency} className="flex flex-col gap-1.5">
        <h4 className="text-lg font-semibold">{urgency}</h4>
        <p className="font-medium">{action}</p>
        <Items items={signs} />
      </div>
    ))}
  </Part>
)

const GoodToKnow = ({ education }: { education: NonNullable<HandoutContent['education']> }) => (
  <Part heading={education.heading}>
    {education.blocks.map(({ title, says, picture }) => (
      <div key={title} className="flex flex-col gap-1.5">
        <h4 className="text-lg font-semibold">{title}</h4>
        {picture === undefined ? null : (
          // The words beside it say the same, in the language of the page.
          <div aria-hidden>
            <LateEducation picture={picture} pixelsPerCm={PICTURE_PIXELS_PER_CM} />
          </div>
        )}
        {says.map((said) => (
          <p key={said}>{said}</p>
        ))}
      </div>
    ))}
  </Part>
)

/** The whole handout as text: for reading on the phone, for a screen reader, and for paper. */
export function HandoutText({
  content,
  words: { handout },
}: {
  content: HandoutContent
  words: PageLanguage
}) {
  const isForPaper = useForPaper()
  const lifts = content.exercises.flatMap(({ contrast, name }) => (contrast ? [{ contrast, name }] : []))
  return (
    <section className="card flex flex-col gap-6" lang={content.language}>
      <div className="flex flex-wrap items-center justify-between gap-2 print:hidden">
        <h2 className="text-2xl font-semibold">{handout.heading}</h2>
        <button type="button" className="plain-button" onClick={() => print()}>
          <Printer aria-hidden />
          {handout.print}
        </button>
      </div>
      <div>
        <h2 className="hidden text-2xl font-semibold print:block">{content.title}</h2>
        <p>
          {content.programLine}, {content.issuedLine}
        </p>
        <p>
          {content.madeFor} {content.madeBy}
        </p>
      </div>
      {content.whatAndWhy === '' ? null : <p className="text-lg">{content.whatAndWhy}</p>}
      <p>{content.lead}</p>
      {content.careNotes.map((note) => (
        <p key={note} className="rounded-md bg-caution-soft p-3">
          <strong>{content.labels.care}:</strong> {note}
        </p>
      ))}
      <div className="hidden print:block">{isForPaper ? <Exercises content={content} /> : null}</div>
      {lifts.map(({ contrast, name }) => (
        <Part key={name} heading={name}>
          <ExerciseContrast contrast={contrast} labels={content.labels} />
        </Part>
      ))}
      {content.limitForNow ? <Limits limits={content.limitForNow} /> : null}
      <PainGuide guide={content.painGuide} />
      <GetHelp help={content.getHelp} />
      {content.education ? <GoodToKnow education={content.education} /> : null}
      <p className="text-muted">{content.disclaimer}</p>
      <p className="hidden font-semibold print:block">{content.labels.footer}</p>
    </section>
  )
}
