import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { ENGLISH_PAGE } from '@/lib/clinical/languages/load-patient-page-words'
import { Opening } from './opening'
import type { View } from './use-opening'

const doorOf = (view: View, lost: number): string =>
  renderToStaticMarkup(
    <Opening
      view={view}
      lost={lost}
      words={ENGLISH_PAGE.opening}
      left={ENGLISH_PAGE.leave.done}
      open={vi.fn()}
      load={vi.fn()}
      giveYear={vi.fn()}
    />,
  )

describe('A phone that forgot what was not sent', () => {
  it.each<View>([
    { kind: 'code', problem: 'unknown' },
    { kind: 'year', problem: null, triesLeft: 0 },
    { kind: 'year', problem: 'wrong', triesLeft: 2 },
    { kind: 'locked' },
    { kind: 'offline', token: null },
  ])('says so at the door, wherever it leads: %o', (view) => {
    expect(doorOf(view, 2)).toContain(ENGLISH_PAGE.opening.lost(2))
    expect(doorOf(view, 0)).not.toContain(ENGLISH_PAGE.opening.lost(0))
  })
})
