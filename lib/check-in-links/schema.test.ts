import { describe, expect, it } from 'vitest'
import { changeLinkInput, flagBody, openBody, writtenToken, yearBody } from './schema'

const ID = '0b8f0f6e-0000-4000-8000-000000000001'
const FLAG = { id: ID, redFlag: 'saddle-anaesthesia', day: '2026-03-02' }

describe('What a patient’s device sends', () => {
  it.each([
    ['a token as long as a line', openBody, { token: 'x'.repeat(100) }, true],
    ['a token of any length', openBody, { token: 'x'.repeat(101) }, false],
    ['no token', openBody, {}, false],
    ['a year', yearBody, { year: 1990 }, true],
    ['the first and the last year of four digits', yearBody, { year: 1000 }, true],
    ['the last year of four digits', yearBody, { year: 9999 }, true],
    ['a year of three digits', yearBody, { year: 999 }, false],
    ['a year of five', yearBody, { year: 10_000 }, false],
    ['half a year', yearBody, { year: 1990.5 }, false],
    ['a year as a text', yearBody, { year: '1990' }, false],
    ['a red flag', flagBody, FLAG, true],
    ['a red flag that is none', flagBody, { ...FLAG, redFlag: 'tired' }, false],
    ['a red flag on no day', flagBody, { ...FLAG, day: '2026-02-30' }, false],
    ['a red flag without an id', flagBody, { ...FLAG, id: '1' }, false],
  ] as const)('%s', (_, body, sent, isTaken) => {
    expect(body.safeParse(sent).success).toBe(isTaken)
  })
})

describe('Turning the patient’s page on or off', () => {
  it.each([
    [{}, null],
    [{ replaces: '' }, null],
    [{ replaces: ID }, ID],
  ])('replaces what it names: %j', (given, replaces) => {
    expect(changeLinkInput.parse({ change: 'turn-on', episodeId: ID, ...given })).toEqual({
      change: 'turn-on',
      episodeId: ID,
      replaces,
    })
  })

  it.each([{ change: 'turn-round' }, { episodeId: 'x' }, { replaces: 'x' }])('is not %j', (wrong) => {
    expect(changeLinkInput.safeParse({ change: 'turn-off', episodeId: ID, ...wrong }).success).toBe(false)
  })
})

it('a token is written in groups of four, whatever is left over', () => {
  expect(writtenToken('7K3M0ABC9XYZQRST')).toBe('7K3M-0ABC-9XYZ-QRST')
  expect(writtenToken('7K3')).toBe('7K3')
})
