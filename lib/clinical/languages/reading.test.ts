import { describe, expect, it } from 'vitest'
import { CATALOG } from '../catalog'
import { readingGrade } from '../reading-grade'
import { LANGUAGES } from './language'
import { spanishReadingGrade } from './spanish/testing-reading-grade'
import { patientSentences } from './testing'
import { wordsOf } from './words-of'

const GRADE = 6
const MOST_WORDS = 22
const gradeIn = { en: readingGrade, es: spanishReadingGrade }

describe.each(LANGUAGES)('What a patient reads in %s', (language) => {
  const words = wordsOf(language)
  const sentences = patientSentences(words)

  it('reads at grade 6 or below, every sentence by itself', () => {
    const hard = sentences
      .filter(([, sentence]) => gradeIn[language](sentence) > GRADE)
      .map(([place, sentence]) => `${place}, grade ${gradeIn[language](sentence).toFixed(1)}: ${sentence}`)
    expect(hard).toEqual([])
    expect(sentences.length).toBeGreaterThan(1500)
  })

  it('has no long sentence', () => {
    const long = sentences.filter(([, sentence]) => sentence.split(/\s+/).length > MOST_WORDS)
    expect(long).toEqual([])
  })

  it('calls every exercise by a name of its own that fits a line', () => {
    const names = CATALOG.map(({ slug }) => words.exercises[slug].name)
    expect(new Set(names).size).toBe(CATALOG.length)
    expect(names.filter((name) => name.length > 50 || name !== name.trim() || name.endsWith('.'))).toEqual([])
  })
})

describe('Spanish beside English', () => {
  const [english, spanish] = [wordsOf('en'), wordsOf('es')]

  it.each(CATALOG.map(({ slug }) => slug))('tells as many steps and mistakes: %s', (slug) => {
    const [en, es] = [english.exercises[slug], spanish.exercises[slug]]
    expect(es.steps).toHaveLength(en.steps.length)
    expect(es.mistakes).toHaveLength(en.mistakes.length)
  })

  it('repeats no English sentence', () => {
    const said = new Set(patientSentences(english).map(([, sentence]) => sentence))
    expect(patientSentences(spanish).filter(([, sentence]) => said.has(sentence))).toEqual([])
  })

  it('asks for help at the same signs', () => {
    const asked = (words: typeof english) =>
      Object.entries(words.getHelp.signs).map(([flag, signs]) => [flag, signs.length])
    expect(asked(spanish)).toEqual(asked(english))
  })
})

describe('The Spanish reading grade', () => {
  // Grades by hand: syllables and sentences per 100 words into Crawford's formula.
  it.each([
    ['Doble la rodilla.', 0.049 * 200 - 0.205 * (100 / 3) - 3.407],
    ['Acuéstese boca arriba con los pies en el piso.', 0.049 * (1600 / 9) - 0.205 * (100 / 9) - 3.407],
    ['El quiosco guarda seguros.', 0.049 * 200 - 0.205 * 25 - 3.407],
  ])('%s', (text, grade) => expect(spanishReadingGrade(text)).toBeCloseTo(grade, 5))

  it('is higher for long words in long sentences', () => {
    expect(
      spanishReadingGrade('La inflamación periarticular incapacitante requiere rehabilitación especializada'),
    ).toBeGreaterThan(12)
  })
})
