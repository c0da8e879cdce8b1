import { describe, expect, it } from 'vitest'
import { paneWidthsFrom, paneWidthsText, USUAL_WIDTHS, withinLimits } from './pane-widths'

describe('Widths of the panes', () => {
  it('come back from the cookie as they were left', () => {
    const kept = paneWidthsText({ catalog: 300, paper: 400 })
    expect(paneWidthsFrom(kept)).toEqual({ catalog: 300, paper: 400 })
  })

  it.each([undefined, '', 'abc', '300', '-1.400', '300.400.500', '1e3.2', '<script>'])(
    'are the usual ones when the cookie says %j',
    (cookie) => expect(paneWidthsFrom(cookie)).toEqual(USUAL_WIDTHS),
  )

  it('stay within what can be read', () => {
    expect(paneWidthsFrom('9999.0')).toEqual({ catalog: 480, paper: 256 })
    expect([withinLimits('catalog', 210.4), withinLimits('paper', 10)]).toEqual([210, 256])
  })
})
