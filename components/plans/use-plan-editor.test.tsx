import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { OwnExercise } from '@/lib/clinical/own-exercise'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { PlanDraft } from '@/lib/clinical/plan'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { day } from '@/lib/clinical/testing'
import { IRRITATED } from '@/lib/clinical/testing-handout'
import { givenOwnExercise } from '@/lib/clinical/testing-own-exercise'
import { openInWords, shownReview } from './line-review'
import { usePlanEditor } from './use-plan-editor'

const DISC: ClinicalPicture = { ...IRRITATED, conditions: ['lumbar-disc-no-leg'] }
const OWNER = { patientId: 'p', episodeId: 'e', therapistId: 't', onlyEpisode: true }
const opened = givenOwnExercise({ demands: [] })
const draft: PlanDraft = {
  prescriptions: [{ ...defaultPrescription('bird-dog', 'a'), exercise: opened.slug, own: opened }],
  answers: [],
}

const toSend = (whole: PlanDraft) => whole
const send = () => Promise.resolve({ outcome: 'signed-out' as const })

/** What the page says is open of a plan with the clinic's own exercise. */
function Open({ ownExercise }: { ownExercise: OwnExercise }) {
  const start = { draft, version: 1, savedAt: null, toSend, send, ownExercises: [ownExercise] }
  const editor = usePlanEditor(start, OWNER)
  const review = reviewPlan(editor.draft, DISC, day('2026-11-23'))
  return openInWords(shownReview(editor.draft, review, []))
}

const said = (ownExercise: OwnExercise): string => renderToStaticMarkup(<Open ownExercise={ownExercise} />)

describe('A plan that stays open while the clinic says what its own exercise asks of the spine', () => {
  it('asks about what is found now, as the server does when it issues', () => {
    expect(said(opened)).toBe('Nothing to answer')
    expect(said(givenOwnExercise({ demands: ['flexion_loaded'] }))).toBe('1 limit to answer')
  })
})
