import { memo } from 'react'
import { LateContrast, LateFrames } from '@/components/figure/late-figures'
import { Photo } from '@/components/own-exercises/photo'
import type { HandoutContent, HandoutExercise } from '@/lib/clinical/handout'
import { samePlainProps } from './same-plain-props'

const Row = ({ label, children }: { label: string; children: string }) =>
  children === '' ? null : (
    <div className="grid grid-cols-[5.5rem_1fr] gap-x-2">
      <dt className="font-semibold">{label}</dt>
      <dd>{children}</dd>
    </div>
  )

/** The size of the figures: near that on the paper, where the page is as wide. */
const PIXELS_PER_CM = 0.8
const CONTRAST_PIXELS_PER_CM = 0.6

/** One exercise as it stands on the paper. */
export const PaperExercise = memo(
  ({
    exercise,
    labels,
    hasFigures,
  }: {
    exercise: HandoutExercise
    labels: HandoutContent['labels']
    hasFigures: boolean
  }) => (
    <article className="border-t-2 border-ink pt-2 pb-5 [content-visibility:auto] [contain-intrinsic-size:auto_20rem]">
      <h4 className="flex gap-3 text-lg leading-tight font-semibold">
        <span className="w-5 shrink-0 tabular-nums">{exercise.number}</span>
        {exercise.name}
      </h4>
      <div className="pl-8">
        {exercise.group === undefined ? null : <p className="font-semibold">{exercise.group}</p>}
        <p>{exercise.purpose}</p>
        <p className="mt-1.5 border-l-3 border-ink pl-2 font-semibold">
          {exercise.dosage.much}
          <span className="font-normal"> — {exercise.dosage.often}</span>
        </p>
        {exercise.photos ? (
          <p className="mt-2 flex gap-2">
            {exercise.photos.map((photo) => (
              <Photo key={photo.id} photo={photo} className="h-28 max-w-1/3 object-left" />
            ))}
          </p>
        ) : null}
        {hasFigures ? (
          <div className="mt-2 empty:hidden">
            <LateFrames slug={exercise.exercise} pixelsPerCm={PIXELS_PER_CM} />
          </div>
        ) : null}
        <ol className="mt-2 list-decimal space-y-0.5 pl-4 marker:font-semibold">
          {exercise.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <dl className="mt-2 space-y-0.5">
          <Row label={labels.feel}>{exercise.feel}</Row>
          <Row label={labels.mistakes}>{exercise.mistakes.join(' ')}</Row>
          <Row label={labels.stop}>{exercise.stop}</Row>
          {exercise.careNotes.map((note) => (
            <Row key={note} label={labels.care}>
              {note}
            </Row>
          ))}
        </dl>
        {hasFigures && exercise.contrast ? (
          <div className="mt-3 empty:hidden">
            <LateContrast contrast={exercise.contrast} labels={labels} pixelsPerCm={CONTRAST_PIXELS_PER_CM} />
          </div>
        ) : null}
        {exercise.note === '' ? null : (
          <div className="mt-2 border border-ink px-2.5 py-1.5 break-words">
            <p className="font-semibold">{labels.note}</p>
            <p className="whitespace-pre-line">{exercise.note}</p>
          </div>
        )}
      </div>
    </article>
  ),
  samePlainProps,
)
