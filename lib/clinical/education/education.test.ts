import { describe, expect, it } from 'vitest'
import { readingGrade } from '../reading-grade'
import { SOURCES } from '../sources'
import { CONDITIONS, PHASES } from '../vocabulary'
import { EDUCATION, educationFor } from './education'

/** The blocks of the fact base: none is lost, none is added without its facts. */
const IN_THE_FACT_BASE = [
  'ed-avoid-provoking',
  'ed-emergency',
  'ed-exercise-feel',
  'ed-fatigue',
  'ed-goal-exercise',
  'ed-habits',
  'ed-heat',
  'ed-ice',
  'ed-limited-list',
  'ed-limits-temporary',
  'ed-monitor-response',
  'ed-morning',
  'ed-no-bed-rest',
  'ed-nsaid',
  'ed-osteo',
  'ed-outlook',
  'ed-postop',
  'ed-preg',
  'ed-recovery-days',
  'ed-reintroduce',
  'ed-soreness',
  'ed-stenosis',
  'ed-stretch',
  'ed-timeline-disc',
  'ed-timeline-joint',
  'ed-timeline-strain',
  'ed-walk',
  'ed-when-checked',
]
const HIGHEST_GRADE = 6
const LONGEST_SENTENCE = 18

const sentencesOf = (line: string): string[] => line.split(/(?<=[.!?])\s+/)

describe('What patients are told', () => {
  it('is the 28 blocks of the fact base, each once', () => {
    expect(EDUCATION.map(({ id }) => id).toSorted()).toEqual(IN_THE_FACT_BASE)
  })

  it('has a title of its own for each block, so that two on one page are told apart', () => {
    expect(new Set(EDUCATION.map(({ title }) => title)).size).toBe(EDUCATION.length)
  })

  it.each(EDUCATION)('$id is whole sentences that a sixth-grader reads', ({ title, says }) => {
    const wrong = says
      .flatMap(sentencesOf)
      .filter(
        (sentence) =>
          sentence.split(' ').length > LONGEST_SENTENCE ||
          readingGrade(sentence) > HIGHEST_GRADE ||
          !/^[A-Z].*[.!?]$/.test(sentence),
      )
    expect(wrong).toEqual([])
    expect(readingGrade([`${title}.`, ...says].join(' '))).toBeLessThanOrEqual(HIGHEST_GRADE)
    expect([title, ...says].join(' ')).not.toMatch(/\b(seed|article|risk factor)\b/i)
  })

  it.each(EDUCATION)('$id says whose words it follows', ({ basis, sources }) => {
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.every((source) => source in SOURCES)).toBe(true)
    expect(sources[0] === 'article').toBe(basis === 'article')
  })

  it.each(EDUCATION)('$id reaches some patient', ({ id }) => {
    const reached = CONDITIONS.some((condition) =>
      PHASES.some((phase) =>
        educationFor({ conditions: [condition], phase }).some((block) => block.id === id),
      ),
    )
    expect(reached).toBe(true)
  })
})

describe('What a pregnant patient is told to stop for', () => {
  const { says = [] } = EDUCATION.find(({ id }) => id === 'ed-preg') ?? {}
  it.each([/bleed/, /leak fluid/, /belly gets tight/, /faint/, /calf swells/, /head hurts badly/])(
    '%s',
    (sign) =>
      expect(says.filter((sentence) => sentence.startsWith('Stop if ') && sign.test(sentence))).toHaveLength(
        1,
      ),
  )
})

describe('A precaution that was recorded alone', () => {
  it.each([
    ['osteoporosis', 'ed-osteo'],
    ['vertebral_fracture', 'ed-osteo'],
    ['pregnancy_t3', 'ed-preg'],
    ['post_op_lumbar_restricted', 'ed-postop'],
  ] as const)('%s brings its text beside those of the back', (precaution, id) => {
    const picture = {
      conditions: ['lumbar-strain-sprain'],
      precautions: [precaution],
      phase: 'rebuilding',
    } as const
    const ids = educationFor(picture).map((block) => block.id)
    expect(ids).toContain(id)
    expect(ids).toContain('ed-reintroduce')
  })
})
