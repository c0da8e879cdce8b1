import { DrizzleQueryError } from 'drizzle-orm/errors'
import { DatabaseError } from 'pg'
import { describe, expect, it } from 'vitest'
import { withoutValues } from './failure'

const refused = Object.assign(new DatabaseError('duplicate key', 0, 'error'), {
  code: '23505',
  constraint: 'patients_record_number',
  detail: 'Key (record_number)=(C-1041) already exists.',
})

describe('A refused statement', () => {
  it('keeps its code and constraint, and no value of a patient', () => {
    const told = withoutValues(
      new DrizzleQueryError('insert into patients', ['Amara Osei', 'C-1041'], refused),
    )
    expect(told).toMatchObject({ code: '23505' })
    expect(JSON.stringify(told, Object.getOwnPropertyNames(told))).not.toMatch(/Amara|C-1041/)
    expect(String(told)).toContain('patients_record_number')
  })

  it('leaves any other error alone', () => {
    const bug = new TypeError('bug')
    expect(withoutValues(bug)).toBe(bug)
  })
})
