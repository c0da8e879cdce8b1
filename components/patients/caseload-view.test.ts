import { describe, expect, it } from 'vitest'
import { caseloadQuery } from '@/lib/patients/search'
import { caseloadLink } from './caseload-link'
import { type CaseloadView, isMovedOn, onScreen, queryOfView } from './caseload-view'

const VIEW: CaseloadView = {
  id: '7b0f5d0e-6f5e-4d43-9c0a-0d1b7c1f2a3b',
  name: 'Acute, worst first',
  ...onScreen(caseloadQuery.parse({ phase: 'acute_flare', sort: 'pain', descending: true }), [
    'pain',
    'phase',
  ]),
  version: 1,
}

describe('A saved view', () => {
  it('is on the screen as it was saved, whatever the page and the order of choosing columns', () => {
    const query = caseloadQuery.parse({
      sort: 'pain',
      descending: 'true',
      phase: 'acute_flare',
      after: 'somewhere',
      view: VIEW.id,
    })
    expect(isMovedOn(VIEW, onScreen(query, ['phase', 'pain']))).toBe(false)
  })

  it.each([
    ['another filter', { phase: 'subacute', sort: 'pain', descending: true }, ['pain', 'phase']],
    ['another order', { phase: 'acute_flare', sort: 'name' }, ['pain', 'phase']],
    ['other columns', { phase: 'acute_flare', sort: 'pain', descending: true }, ['pain']],
    ['the usual columns', { phase: 'acute_flare', sort: 'pain', descending: true }, null],
  ] as const)('has moved on with %s', (_, query, columns) => {
    expect(isMovedOn(VIEW, onScreen(caseloadQuery.parse(query), columns))).toBe(true)
  })

  it('opens at its first page, and says so in the address', () => {
    const address = caseloadLink(queryOfView(VIEW))
    expect(Object.fromEntries(new URLSearchParams(address.split('?')[1]))).toEqual({
      phase: 'acute_flare',
      sort: 'pain',
      descending: 'true',
      view: VIEW.id,
    })
  })
})
