import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Cover } from './cover'

const said = (state: { isOfAnother: boolean; failed: boolean }): string =>
  renderToStaticMarkup(<Cover {...state} onReturn={async () => {}} />)

it('A page left alone waits for who opened it, and can be opened by nobody else at first', () => {
  const words = said({ isOfAnother: false, failed: false })
  expect(words).toContain('Covered after a while without use')
  expect(words).not.toContain('Open this page as whoever is signed in')
})

it.each([
  [
    'Ben has signed in in another tab',
    { isOfAnother: true, failed: false },
    /Another account is signed in now/,
  ],
  ['Ben was refused to go on as Maya', { isOfAnother: false, failed: true }, /has to be signed out first/],
])(
  'A page of Maya’s tells how to go on where %s, and lets him open it, told what is lost',
  (_, state, how) => {
    const words = said(state)
    expect(words).toMatch(how)
    expect(words.includes('Sign in again')).toBe(!state.isOfAnother)
    expect(words).toMatch(/What is not saved on it is lost.*Open this page as whoever is signed in/)
  },
)
