import { describe, expect, it } from 'vitest'
import { CATALOG } from './catalog'
import type { Instructions } from './instructions'
import { instructionsOf } from './instructions-of'
import { readingGrade } from './reading-grade'

const linesOf = ({ purpose, steps, feel, mistakes, stop }: Instructions): string[] => [
  purpose,
  ...steps,
  feel,
  ...mistakes,
  stop,
]
const sentencesOf = (line: string): string[] => line.split(/(?<=[.!?])\s+/)
const wordsIn = (sentence: string): number => sentence.split(/\s+/).length

describe.each(CATALOG.map(({ slug }) => slug))('What a patient reads about %s', (slug) => {
  const words = instructionsOf(slug)

  it('has three to five steps and one to three mistakes', () => {
    expect(words.steps.length).toBeGreaterThanOrEqual(3)
    expect(words.steps.length).toBeLessThanOrEqual(5)
    expect(words.mistakes.length).toBeGreaterThanOrEqual(1)
    expect(words.mistakes.length).toBeLessThanOrEqual(3)
  })

  it('is written in whole sentences under 15 words', () => {
    const long = linesOf(words)
      .flatMap(sentencesOf)
      .filter((sentence) => wordsIn(sentence) >= 15 || !/[.!?]$/.test(sentence))
      .map((sentence) => `${slug}: ${wordsIn(sentence)} words: ${sentence}`)
    expect(long).toEqual([])
  })

  it('reads at US grade 6 or lower', () => {
    const grade = readingGrade(linesOf(words).join(' '))
    const hardest = linesOf(words)
      .flatMap(sentencesOf)
      .toSorted((a, b) => readingGrade(b) - readingGrade(a))[0]
    expect(grade, `${slug} reads at grade ${grade.toFixed(1)}; hardest: ${hardest}`).toBeLessThanOrEqual(6)
  })
})
