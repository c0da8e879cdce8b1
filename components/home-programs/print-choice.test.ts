import { describe, expect, it } from 'vitest'
import { searchOf, usualChoice } from './print-choice'

const usual = usualChoice('letter', 'es')

describe('What the address of a handout asks for', () => {
  it('is nothing where all is usual', () => expect(searchOf(usual, usual)).toBe(''))

  it('is only what is not usual', () =>
    expect(searchOf({ ...usual, language: 'en', size: 'large', logo: 'no' }, usual)).toBe(
      'size=large&language=en&logo=no',
    ))
})
