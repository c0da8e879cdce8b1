import { describe, expect, it } from 'vitest'
import { readingHint } from './reading-hint'

describe('The hint at a note', () => {
  it.each([
    ['nothing is written', ''],
    ['a few words are too short to tell', 'Contraindicated: neurodynamic mobilization.'],
    ['plain words', 'Move slowly. Stop if your leg hurts. Call me when you feel worse.'],
  ])('is quiet when %s', (_says, note) => expect(readingHint(note)).toBeNull())

  it('names a sentence that is too long', () => {
    const note =
      'When you are doing this exercise at home in the morning before breakfast try to remember that your lower back should stay in the position that we practised together.'
    expect(readingHint(note)).toMatch(
      /^Reads at school grade \d+; grade 6 suits most people: the longest sentence has 29 words; split it\.$/,
    )
  })

  it('asks for shorter words where the sentences are short', () => {
    expect(
      readingHint(
        'Maintain lumbopelvic stabilization throughout. Discontinue immediately following symptomatic peripheralization.',
      ),
    ).toMatch(/try shorter words\.$/)
  })
})
