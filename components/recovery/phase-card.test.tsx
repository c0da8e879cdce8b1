import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import type { RecordedFlag } from '@/lib/clinical/picture'
import { phaseProgress } from '@/lib/clinical/recovery/phase-progress'
import { day } from '@/lib/clinical/testing'
import { PhaseCard } from './phase-card'

const measured = <Value,>(value: Value) => ({ value, on: day('2026-03-18'), from: 'assessment' as const })
const TESTS = {
  exercisePainMax: measured(2),
  sessionsSettled24h: measured(3),
  sidePlankKneesSec: measured(30),
  gluteBridgeReps: measured(12),
  hingeCleanReps: measured(12),
}

const card = (...redFlags: readonly RecordedFlag[]): string =>
  renderToStaticMarkup(
    <PhaseCard
      progress={phaseProgress({ phase: 'subacute', painNow: 2, redFlags }, TESTS)}
      activeFlare={false}
      move={vi.fn()}
      assessmentHref="/"
    />,
  )
/** Whether the button of the move looks like the next step of the work. */
const isPrimary = (markup: string): boolean =>
  /<summary[^>]*text-on-action[^>]*>Move to rebuilding/.test(markup)

describe('The phase card with every criterion met', () => {
  it('offers the move first', () => {
    expect(card()).toContain('All criteria are met.')
    expect(isPrimary(card())).toBe(true)
  })

  it('does not while a red flag stops the plan, and says so', () => {
    const held = card({ slug: 'renal', urgency: 'same_day', status: 'active' })
    expect(held).toContain('A red flag stops the plan')
    expect(isPrimary(held)).toBe(false)
  })

  it('does so beside one that stops nothing', () => {
    const beside = card({ slug: 'night-rest-pain', urgency: 'evaluate_soon', status: 'active' })
    expect(beside).not.toContain('A red flag stops the plan')
    expect(isPrimary(beside)).toBe(true)
  })
})
