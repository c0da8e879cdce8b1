import { describe, expect, it } from 'vitest'
import { askedBy, auditExportQuery, auditQuery, auditSearch, kindsFor } from './search'

const NOTHING = { who: null, patient: null, kind: null, from: null, until: null }
const ID = '0b8f0f6e-0000-4000-8000-000000000001'

describe('A search of the audit trail', () => {
  it('asks for everything where nothing is given', () => {
    expect(auditQuery.parse({})).toEqual({ ...NOTHING, before: null })
    expect(auditExportQuery.parse({})).toEqual({ ...NOTHING, format: 'csv' })
  })

  it.each([
    [{ who: 'patient' }, { who: 'patient' }],
    [{ who: 'house' }, { who: 'house' }],
    [
      { who: ID, patient: ID },
      { who: ID, patient: ID },
    ],
    [{ kind: 'plan' }, { kind: 'plan' }],
    [
      { from: '2026-03-01', until: '2026-03-31' },
      { from: '2026-03-01', until: '2026-03-31' },
    ],
    [{ before: '12' }, { before: 12 }],
    [{ who: 'maya', patient: 'x', kind: 'nonsense', from: '2026-02-30', until: 'today' }, {}],
    [{ before: '0' }, {}],
    [{ before: '1.5' }, {}],
    [{ before: 'x' }, {}],
  ])('of %j', (given, read) => {
    expect(auditQuery.parse(given)).toEqual({ ...NOTHING, before: null, ...read })
  })

  it.each([
    ['jsonl', 'jsonl'],
    ['csv', 'csv'],
    ['xlsx', 'csv'],
  ])('is exported as %s: %s', (given, format) => {
    expect(auditExportQuery.parse({ format })).toEqual({ ...NOTHING, format })
    expect(auditExportQuery.parse({ format: given }).format).toBe(format)
  })

  it('of somebody who opens no charts is of no patient, and of nothing clinical', () => {
    const asked = auditQuery.parse({ patient: ID, kind: 'plan', who: ID })
    expect(askedBy({ role: 'lead' }, asked)).toEqual(asked)
    expect(askedBy({ role: 'admin' }, asked)).toEqual({ ...asked, patient: null, kind: null })
    expect(askedBy({ role: 'admin' }, auditQuery.parse({ kind: 'access' })).kind).toBe('access')
    expect(kindsFor({ role: 'admin' })).toEqual(['access', 'clinic', 'audit'])
    expect(kindsFor({ role: 'lead' })).toHaveLength(7)
  })

  it('stands in the address with what was given alone', () => {
    expect(auditSearch({ who: ID, kind: null, patient: '', before: 12, format: 'jsonl' })).toBe(
      `who=${ID}&before=12&format=jsonl`,
    )
    expect(auditSearch({})).toBe('')
  })
})
