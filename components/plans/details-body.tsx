import { type ReactNode, useId } from 'react'
import { LateMovement } from '@/components/figure/late-figures'
import { Disclosure } from '@/components/findings/disclosure'
import { ExerciseSources } from '@/components/catalog/exercise-sources'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { dosageWords } from '@/lib/clinical/dosage-words'
import { instructionsOf } from '@/lib/clinical/instructions-of'
import { LOAD_CLASS_LABELS, PHASE_LABELS } from '@/lib/clinical/labels'
import { isOwn, type PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import { wordsOf } from '@/lib/clinical/rules/fact-words'
import type { CatalogVerdicts } from './catalog-verdicts'
import { DetailsNeighbors } from './details-neighbors'
import { DetailsPhotos } from './details-photos'
import { DetailsVerdict } from './details-verdict'

function Part({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className="px-5 py-4">
      <h3 id={titleId} className="mb-1.5 font-semibold">
        {title}
      </h3>
      {children}
    </section>
  )
}

const PIXELS_PER_CM = 1.3
const NONE_OF_ITS_OWN = 'Written by this clinic. Nothing is on record about the evidence for it.'

/** What the patient reads about it: what it is for and how it is done. */
const HowItIsDone = ({ exercise }: { exercise: PrescribedExercise }) => {
  const { purpose, steps, feel, mistakes, stop } = isOwn(exercise)
    ? exercise.instructions
    : instructionsOf(exercise.slug)
  return (
    <>
      {purpose ? <p>{purpose}</p> : null}
      {isOwn(exercise) ? (
        <DetailsPhotos photos={exercise.photos} />
      ) : (
        <div className="mt-3 empty:hidden">
          <LateMovement
            key={exercise.slug}
            slug={exercise.slug}
            dosage={exercise.dosage}
            pixelsPerCm={PIXELS_PER_CM}
          />
        </div>
      )}
      <ol className="mt-2 list-decimal space-y-0.5 pl-5">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Disclosure label="What to feel, what goes wrong, when to stop" className="mt-2 text-sm">
        <div className="mt-1.5 space-y-1.5">
          {feel ? <p>{feel}</p> : null}
          {mistakes.map((mistake) => (
            <p key={mistake}>{mistake}</p>
          ))}
          {stop ? <p>{stop}</p> : null}
        </div>
      </Disclosure>
    </>
  )
}

const Demands = ({ exercise: { demands, loadClass } }: { exercise: PrescribedExercise }) =>
  demands === null ? (
    <p>Nobody has said yet. Rules that ask about it cannot check this exercise.</p>
  ) : (
    <ul className="list-disc pl-5">
      {demands.map((demand) => (
        <li key={demand}>{wordsOf(demand)}</li>
      ))}
      <li>{loadClass === 'none' ? 'no weight' : `${LOAD_CLASS_LABELS[loadClass].toLowerCase()} weight`}</li>
    </ul>
  )

const UsualDosage = ({ exercise }: { exercise: PrescribedExercise }) => {
  const line = defaultPrescription(isOwn(exercise) ? exercise : exercise.slug, exercise.slug)
  const note = isOwn(exercise) ? null : exercise.dosageNote
  return (
    <>
      <p>{dosageWords(line).join(', ')}</p>
      {note ? <p className="text-sm text-muted">{note}</p> : null}
      {exercise.usualPhases.length > 0 ? (
        <p className="text-sm text-muted">
          Usual in: {exercise.usualPhases.map((phase) => PHASE_LABELS[phase].toLowerCase()).join(', ')}
        </p>
      ) : null}
    </>
  )
}

const Evidence = ({ exercise }: { exercise: PrescribedExercise }) =>
  isOwn(exercise) ? (
    <p className="text-sm text-muted">{NONE_OF_ITS_OWN}</p>
  ) : (
    <ExerciseSources exercise={exercise} />
  )

/** Everything about one exercise: first what the rules say for this patient, last where it is from. */
export const DetailsBody = ({
  exercise,
  verdicts,
  onAdd,
  onOpen,
}: {
  exercise: PrescribedExercise
  verdicts: CatalogVerdicts
  onAdd: (exercise: PrescribedExercise) => void
  onOpen: (exercise: PrescribedExercise) => void
}) => (
  <div className="min-h-0 flex-1 divide-y divide-line overflow-y-auto overscroll-contain">
    <Part title="For this patient">
      <DetailsVerdict exercise={exercise} verdict={verdicts.review(exercise)} />
    </Part>
    <Part title="What it is for, and how">
      <HowItIsDone exercise={exercise} />
    </Part>
    <Part title="What it asks of the spine">
      <Demands exercise={exercise} />
    </Part>
    <Part title="Usual dosage">
      <UsualDosage exercise={exercise} />
    </Part>
    {isOwn(exercise) ? null : (
      <>
        <Part title="Easier">
          <DetailsNeighbors
            slugs={exercise.regressions}
            verdictOf={verdicts.of}
            onAdd={onAdd}
            onOpen={onOpen}
          />
        </Part>
        <Part title="Harder">
          <DetailsNeighbors
            slugs={exercise.progressions}
            verdictOf={verdicts.of}
            onAdd={onAdd}
            onOpen={onOpen}
          />
        </Part>
      </>
    )}
    <Part title="Evidence">
      <Evidence exercise={exercise} />
    </Part>
  </div>
)
