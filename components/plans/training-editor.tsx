'use client'
import { memo } from 'react'
import { LateDisclosure } from '@/components/findings/late-disclosure'
import { LateInPlace } from '@/components/ui/late-in-place'
import { latePart } from '@/components/ui/late-part'
import { weekdaysInWords } from '@/lib/clinical/weekdays'
import { sameButNote } from './same-but-note'
import type { TrainingProps } from './training-fields'

/** For the page with the plan: to be had ahead. */
export const lateTraining = latePart(async () => (await import('./training-fields')).TrainingFields)

/** When, at which pace, and what is planned around the exercise: some rules ask for it. What is not said is not checked. */
export const TrainingEditor = memo(function TrainingEditor(training: TrainingProps) {
  const { weekdays } = training.line
  return (
    <LateDisclosure
      label={weekdays ? weekdaysInWords(weekdays) : 'Days, pace and training'}
      className="text-sm open:w-full"
    >
      {() => (
        <LateInPlace part={lateTraining} what="These fields">
          {(TrainingFields) => <TrainingFields {...training} />}
        </LateInPlace>
      )}
    </LateDisclosure>
  )
}, sameButNote)
