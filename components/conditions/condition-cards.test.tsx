import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CONDITION_GUIDES } from '@/lib/clinical/conditions/conditions'
import { CONTRIBUTING_FACTOR_GUIDES } from '@/lib/clinical/contributing-factors'
import { CONTRIBUTING_FACTOR_LABELS } from '@/lib/clinical/labels'
import { BehaviorCard } from './behavior-card'
import { CodesCard } from './codes-card'
import { FactorsCard } from './factors-card'
import { RecoveryCard } from './recovery-card'

/** The words of the markup, without its tags. */
const wordsOf = (node: ReactNode): string =>
  renderToStaticMarkup(node)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

describe.each(CONDITION_GUIDES.map((guide) => [guide.slug, guide] as const))('The page of %s', (_, guide) => {
  const { presentation, aggravating, easing, direction, legSymptoms, recovery, reviewTrigger } = guide
  const words = wordsOf(
    <>
      <BehaviorCard guide={guide} />
      <RecoveryCard guide={guide} />
      <CodesCard codes={guide.icd10} />
    </>,
  )

  it('shows every fact of the guide', () => {
    const facts = [
      ...[...presentation, ...aggravating, ...easing, ...recovery.other].map(({ text }) => text),
      ...(recovery.article === null ? [] : [`The clinic’s article says: ${recovery.article}`]),
      direction,
      legSymptoms,
      reviewTrigger,
    ]
    expect(facts.filter((fact) => !words.includes(fact))).toEqual([])
  })

  it('marks a code that nobody has looked up', () => {
    for (const { code, label, verified } of guide.icd10)
      expect(words).toContain(verified ? `${code}${label}` : `${code}to verify${label}`)
  })
})

it('shows every contributing factor with its name, and the other view where there is one', () => {
  const words = wordsOf(<FactorsCard factors={CONTRIBUTING_FACTOR_GUIDES} />)
  for (const { id, article, otherView } of CONTRIBUTING_FACTOR_GUIDES)
    for (const text of [CONTRIBUTING_FACTOR_LABELS[id], article, otherView?.text ?? ''])
      expect(words).toContain(text)
})
