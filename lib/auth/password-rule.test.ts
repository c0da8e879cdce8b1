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
  ])('is refused where it is guessed first: %s', async (_, password) => {
    expect(await passwordProblem(password, owner)).toContain('guessed first')
  })

  it.each([
    ['the e-mail address', 'maya.okafor@riverside-physio.example'],
    ['the mailbox, with a year', 'maya.okafor2026'],
    ['the name', 'Maya Okafor'],
    ['the name with signs behind', 'Maya-Okafor!!'],
    ['the clinic', 'riverside physio'],
  ])('is refused where it is a name: %s', async (_, password) => {
    expect(await passwordProblem(password, owner)).toContain('not the name')
  })

  it.each([
    'quite another password',
    'correct horse battery staple',
    'plumbline-demo',
    'zwölf grüne Schildkröten',
    'Maya likes wet gravel',
    '八百屋の前の青い自転車置き場',
    '............,,,,;;;;',
  ])('is taken otherwise, whatever it is made of: %s', async (password) => {
    expect(await passwordProblem(password, owner)).toBeUndefined()
  })
})
