import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { IssueRefusal } from './issue-refusal'
import type { NotIssued } from './use-issue'

const said = (notIssued: NotIssued): string =>
  renderToStaticMarkup(<IssueRefusal notIssued={notIssued} onLead={() => undefined} />)

describe('What is said where issuing did not come to a home program', () => {
  it('does not say that nothing was issued where only the answer may be lost', () => {
    const page = said('unanswered')
    expect(page).toContain('may be issued, or not. Try again: unchanged, it is issued only once a day.')
    expect(page).not.toContain('Not issued yet')
  })

  it('leads to a line where a reason is about one, and to both of two that say the same', () => {
    const words = 'Bird dog: Sharp pain — acknowledge the caution.'
    const page = said(['The whole plan: fever.', { lineId: 'a', words }, { lineId: 'b', words }])
    expect(page).toContain('Not issued yet')
    expect(page.match(/<button/g)).toHaveLength(2)
    expect(page).toMatch(/<li>The whole plan: fever\.<\/li>/)
  })
})
