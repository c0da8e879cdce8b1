import { describe, expect, it } from 'vitest'
import { formerInWords, leftBehindInWords } from './former-words'

const left = { name: 'Dana Reyes', hasLeft: true }
const atTheDesk = { name: 'Dana Reyes', hasLeft: false }

describe('Why patients need another therapist', () => {
  it('is that theirs has left, or treats nobody any more', () => {
    expect(formerInWords(left)).toBe('Dana Reyes has left the clinic')
    expect(formerInWords(atTheDesk)).toBe('Dana Reyes no longer treats patients')
  })

  it('is said with how many they are', () => {
    expect(leftBehindInWords(left, 1)).toBe(
      '1 patient in care is still assigned to Dana Reyes, who has left the clinic.',
    )
    expect(leftBehindInWords(atTheDesk, 12)).toBe(
      '12 patients in care are still assigned to Dana Reyes, who no longer treats patients.',
    )
  })
})
