import { expect, it } from 'vitest'
import { behindSwitches } from './take-apart'

it('Each predicate of a clinic gets a switch of its own, in calls and in SQL, and nothing else does', () => {
  const text = [
    'and(eq(patients.clinicId, chart.clinicId), eq(patients.id, of(id)))',
    'and(eq(a.clinicId, clinicOf(b)), eq(a.id, c))',
    'sql`w.clinic_id = ${clinicId} and w.word = ${word}`',
  ].join('\n')
  expect(behindSwitches(text, 7)).toEqual({
    predicates: [
      'eq(patients.clinicId, chart.clinicId)',
      'eq(a.clinicId, clinicOf(b))',
      'w.clinic_id = ${clinicId}',
    ],
    text: [
      'and(tenant(7, eq(patients.clinicId, chart.clinicId)), eq(patients.id, of(id)))',
      'and(tenant(8, eq(a.clinicId, clinicOf(b))), eq(a.id, c))',
      'sql`${tenant(9, sql`w.clinic_id = ${clinicId}`)} and w.word = ${word}`',
    ].join('\n'),
  })
})
