import { describe, expect, it } from 'vitest'
import { columnsFrom, columnsText, usualColumns, usualColumnsWithin } from './usual-columns'

describe('The columns of the caseload', () => {
  it('are more where there is more room', () => {
    expect(usualColumnsWithin(true, 54)).toEqual(['phase', 'pain', 'urgency', 'checkIn'])
    expect(usualColumnsWithin(true, 66)).toContain('nextVisit')
    expect(usualColumnsWithin(true, 90)).toEqual(usualColumns(true))
  })

  it('name the therapist only where there are several', () => {
    expect(usualColumns(true)).not.toContain('therapist')
    expect(usualColumns(false)).toContain('therapist')
  })

  it('are remembered as they were chosen, in the order of the list', () => {
    const kept = columnsText(['phone', 'pain']) ?? undefined
    expect(columnsFrom(kept)).toEqual(['pain', 'phone'])
  })

  it.each([undefined, '', 'nonsense', '"><script>'])('are as usual after %j', (cookie) => {
    expect(columnsFrom(cookie)).toBeNull()
  })

  it('are forgotten when they are to be as usual', () => {
    expect(columnsText(null)).toBeNull()
  })
})
