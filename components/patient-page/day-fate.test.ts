import { describe, expect, it } from 'vitest'
import { type DayDraft, emptyDraft, toldOf } from '@/lib/clinical/patient-page/day-draft'
import { day } from '@/lib/clinical/testing'
import { dayFateOf, isRefusedIn } from './day-fate'
import type { QueuedSubmission } from './kept'

const TODAY = day('2026-11-27')
const TOLD = toldOf([], { ...emptyDraft('program', TODAY), note: 'Stiff' })
const FINISHED: DayDraft = {
  ...emptyDraft('program', TODAY),
  note: 'Stiff',
  finished: JSON.stringify(TOLD),
  sentAs: 'day',
}
const queued = (isRefused: boolean, id = 'day'): QueuedSubmission => ({
  id,
  kind: 'check-in',
  // What was changed since it was sent before: it is not the whole day.
  body: { homeProgramId: 'program', day: TODAY, note: 'Stiff', exercises: [] },
  seq: 1,
  isRefused,
})
const EARLIER = 'earlier'

describe('What is said of a day that was finished', () => {
  it.each([
    ['sent, once it left', [], null, 'sent'],
    ['kept, while it waits', [queued(false)], null, 'kept'],
    ['kept, while it is not known yet whether it left', [], 'sending', 'kept'],
    ['not sent, where the server would not take it', [queued(true)], null, 'notSent'],
    ['sent, where only what was told before was not taken', [queued(true, EARLIER)], null, 'sent'],
    ['kept, while what was told since waits', [queued(true), queued(false, EARLIER)], null, 'kept'],
    ['not sent, where the phone does not keep it', [], 'not-kept', 'notSent'],
  ] as const)('is that it is %s', (_says, queue, handing, fate) => {
    expect(dayFateOf(FINISHED, queue, handing)).toBe(fate)
  })

  it('stays that it was not sent, once the patient showed it', () => {
    expect(isRefusedIn([queued(true)], FINISHED)).toBe(true)
    expect(dayFateOf({ ...FINISHED, isRefused: true }, [], null)).toBe('notSent')
  })
})
