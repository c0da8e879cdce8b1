import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../languages/language'
import { wordsOf } from '../languages/words-of'
import { redFlagOf } from '../red-flags'
import { CONDITIONS, PHASES, PRECAUTIONS, RED_FLAGS } from '../vocabulary'
import { blankAssessment } from './assessment-form'
import { blankLog } from './blank-log'

const clinic = { name: 'Clifton PT', phone: '(973) 241-1338', address: '1 Main St' }

describe('The blank assessment', () => {
  const form = blankAssessment(clinic)
  const question = (label: string) =>
    form.parts.flatMap(({ questions }) => questions).find((one) => one.label === label)

  it('asks every question of the red-flag screen once', () => {
    const asked = form.screen.groups.flatMap(({ questions }) => questions)
    expect(asked.toSorted()).toEqual(RED_FLAGS.map((flag) => redFlagOf(flag).question).toSorted())
    expect(form.screen.answers).toEqual(['Yes', 'No'])
  })

  it.each([
    ['Conditions', CONDITIONS.length + 1],
    ['Phase', PHASES.length],
    ['Holds today', PRECAUTIONS.length + 1],
    ['Pain now', 11],
    ['Getting better', 2],
  ])('has a box for every choice: %s', (label, count) => {
    const choices = question(label)?.choices ?? []
    expect(new Set(choices).size).toBe(count)
  })

  it('lets a list be gone through without a find, and says what nothing ticked means', () => {
    expect(question('Conditions')?.choices.at(-1)).toBe('None of these')
    expect(form.lead).toMatch(/means not assessed/)
  })

  it('shows no code in place of a word', () => {
    expect(JSON.stringify(form)).not.toMatch(/[a-z]_[a-z]|undefined/)
  })

  it('says whose form it is, also without a phone', () => {
    expect(form.footer).toBe('Clifton PT, (973) 241-1338')
    expect(blankAssessment({ ...clinic, phone: '' }).footer).toBe('Clifton PT')
  })
})

describe.each(LANGUAGES)('The blank log in %s', (language) => {
  const words = wordsOf(language)
  const { log, nameLabel, footer, exercises } = blankLog(clinic, language, words)

  it('is the log of a handout without exercises', () => {
    expect(log.rows.map(({ number, name }) => [number, name])).toEqual(
      Array.from({ length: 8 }, (_, index) => [index + 1, '']),
    )
    expect(log.rows.every(({ days, boxesPerDay }) => days.length === 7 && boxesPerDay === 1)).toBe(true)
    expect(log.weeks).toHaveLength(4)
    expect(log.painRows).toEqual([words.log.painBefore, words.log.painAfter, words.log.painNextMorning])
  })

  it('is all in that language', () => {
    const other = wordsOf(language === 'en' ? 'es' : 'en')
    expect([log.heading, log.lead, nameLabel, exercises]).toEqual([
      words.log.heading,
      words.log.lead,
      words.log.name,
      words.page.exercises,
    ])
    expect(JSON.stringify(log)).not.toContain(other.log.heading)
    expect(footer).toContain('(973) 241-1338')
  })
})
