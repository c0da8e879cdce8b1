import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { ENGLISH_PAGE } from '@/lib/clinical/languages/load-patient-page-words'
import { type DayDraft, emptyDraft, toldOf } from '@/lib/clinical/patient-page/day-draft'
import { day } from '@/lib/clinical/testing'
import { FinishDay } from './finish-day'

const FOUR: DayDraft = { ...emptyDraft('program', day('2026-11-27')), painDuring: 4 }
const handedOver = (draft: DayDraft): DayDraft => ({ ...draft, finished: JSON.stringify(toldOf([], draft)) })

const canClear = (draft: DayDraft): boolean =>
  renderToStaticMarkup(
    <FinishDay
      draft={draft}
      change={vi.fn()}
      words={ENGLISH_PAGE}
      isFinished={false}
      finish={vi.fn()}
      status={null}
    />,
  ).includes(ENGLISH_PAGE.pain.takeBack)

describe('A number for pain', () => {
  it.each([
    ['can be cleared before it is sent', FOUR, true],
    ['can be changed and not cleared once it was sent: the clinic has it', handedOver(FOUR), false],
    [
      'can be cleared where it was said after the day was sent',
      { ...handedOver({ ...FOUR, painDuring: null }), painDuring: 4 },
      true,
    ],
    ['can be cleared where the clinic would not take it', { ...handedOver(FOUR), isRefused: true }, true],
  ] as const)('%s', (_says, draft, isClearable) => {
    expect(canClear(draft)).toBe(isClearable)
  })
})
