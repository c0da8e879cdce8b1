import { describe, expect, it } from 'vitest'
import { passwordProblem } from './password-rule'

const owner = {
  email: 'maya.okafor@riverside-physio.example',
  name: 'Maya Okafor',
  clinicName: 'Riverside Physio',
}

describe('A new password of twelve characters or more', () => {
  it.each([
    ['leaked as it is', '1qaz2wsx3edc'],
    ['leaked, with capitals', 'QwertyQwerty'],
    ['leaked, with a year and a sign behind', 'Password2024!'],
    ['leaked, with digits around', '123dragon12345'],
    ['leaked, with hyphens', 'q1w2-e3r4-t5y6'],
    ['leaked and said twice', 'sunshinesunshine'],
    ['one letter over and over', 'aaaaaaaaaaaaaaaa'],
    ['three letters over and over', 'xyzxyzxyzxyz'],
    ['digits in a row', '123456789012'],
    ['four letters over and over', 'wxyzwxyzwxyz'],
    ['leaked, in wide letters', 'ｑｗｅｒｔｙｑｗｅｒｔｙ'],
  ])('is refused where it is guessed first: %s', async (_, password) => {
    expect(await passwordProblem(password, owner)).toContain('guessed first')
  })

  it.each([
    ['the e-mail address', 'maya.okafor@riverside-physio.example'],
    ['the mailbox, with a year', 'maya.okafor2026'],
    ['the name', 'Maya Okafor'],
    ['the name with signs behind', 'Maya-Okafor!!'],
    ['the clinic', 'riverside physio'],
    ['the clinic between digits', '12 Riverside Physio 34'],
    ['the domain', 'riverside-physio.example'],
  ])('is refused where it is a name: %s', async (_, password) => {
    expect(await passwordProblem(password, owner)).toContain('not the name')
  })

  it.each([
    'quite another password',
    'vwxyzvwxyzvwxyz',
    'riverside physio is mine',
    'correct horse battery staple',
    'plumbline-demo',
    'zwölf grüne Schildkröten',
    'Maya likes wet gravel',
    '八百屋の前の青い自転車置き場',
    '............,,,,;;;;',
  ])('is taken otherwise, whatever it is made of: %s', async (password) => {
    expect(await passwordProblem(password, owner)).toBeUndefined()
  })

  it('is no name where there is none: signs alone are not the name of somebody without one', async () => {
    const nameless = { email: '', name: '', clinicName: '' }
    expect(await passwordProblem('............,,,,;;;;', nameless)).toBeUndefined()
    expect(await passwordProblem('2026-11-27 13:30', nameless)).toBeUndefined()
  })
})
