import { describe, expect, it } from 'vitest'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { exerciseCourses } from '@/lib/clinical/progress/exercise-course'
import { session } from '@/lib/clinical/testing'
import { hurtInSentences } from './hurt-words'

const inSentences = (prescribed: readonly ExerciseSlug[]) =>
  hurtInSentences(
    exerciseCourses(
      [
        session('2026-03-02', 'walking', '2/5/2'),
        session('2026-03-04', 'walking', '2/5/4'),
        session('2026-03-04', 'bird-dog', '-/7/-'),
        session('2026-03-04', 'glute-bridge', '-/8/-'),
        session('2026-03-04', 'dead-bug', '2/2/2', { sharpOrWorsening: true }),
        session('2026-03-04', 'pelvic-tilt', '2/2/2', { peripheralized: true }),
      ],
      ['bird-dog', 'dead-bug', 'glute-bridge', 'pelvic-tilt', 'walking'],
      { prescribed, legAnswersBefore: [], cleared: [] },
    ),
  )

describe('What hurts, in sentences', () => {
  it('says what happened, the gravest first, and of what rose again and again that it keeps hurting', () => {
    expect(inSentences(['bird-dog', 'dead-bug', 'glute-bridge', 'pelvic-tilt', 'walking'])).toBe(
      'Symptoms moved further down the leg with Pelvic tilt. Easy walking keeps hurting. Pain was sharp or worsening with Dead bug. Pain was 6 or more with Bird dog and Glute bridge.',
    )
  })

  it('says nothing of what was taken out', () => {
    expect(inSentences(['walking'])).toBe('Easy walking keeps hurting.')
    expect(inSentences([])).toBe('')
  })
})
