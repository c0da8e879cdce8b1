import { describe, expect, it } from 'vitest'
import { parseQuery, printQuery } from './schema'

const asked = (search: string) => parseQuery(printQuery, new URLSearchParams(search))

describe('The address of a handout', () => {
  it('may ask for nothing, or for everything', () => {
    expect(asked('')).toEqual({ query: {} })
    const everything = {
      paper: 'a4',
      size: 'large',
      language: 'es',
      pictures: 'no',
      log: 'no',
      layout: 'cards',
      logo: 'yes',
    } as const
    expect(asked(new URLSearchParams(everything).toString())).toEqual({ query: everything })
  })

  it.each([
    ['paper=a3', 'In the address, “paper” has an unknown value. Use paper=a4 or paper=letter.'],
    ['size=18', 'In the address, “size” has an unknown value. Use size=standard or size=large.'],
    ['language=pl', 'In the address, “language” has an unknown value. Use language=en or language=es.'],
    ['pictures=', 'In the address, “pictures” has an unknown value. Use pictures=yes or pictures=no.'],
    ['layout=Cards', /layout=flowing, layout=one-per-page or layout=cards/],
    ['paper=a4&paper=letter', /“paper” has an unknown value/],
    ['font=comic', /no handout has. It may say paper, size, language, pictures, log, layout and logo/],
    ['__proto__=x', /no handout has/],
  ])('is told what it may ask for instead of %s', (search, words) => {
    const answer = asked(search)
    expect('problem' in answer ? answer.problem : answer).toEqual(
      typeof words === 'string' ? words : expect.stringMatching(words),
    )
  })
})
