import { beforeAll, describe, expect, it } from 'vitest'
import { handoutInLanguages } from '@/lib/clinical/handout-in-languages'
import { handoutFacts, TILT } from '@/lib/clinical/testing-handout'
import { SAMPLE_FACTS, sampleReport } from '@/lib/progress-reports/testing'
import { registerFonts } from './fonts'
import { printable } from './printable'
import { unprintableIn, unprintableInWords } from './unprintable'
import { unprintableInLetter } from './unprintable-in-letter'

beforeAll(() => registerFonts(process.cwd()))

const contentOf = (note: string, name: string) =>
  handoutInLanguages(
    handoutFacts({
      patient: { name, recordNumber: '1' },
      prescriptions: [{ ...TILT, note }],
      picture: { conditions: ['lumbar-disc-with-leg'], phase: 'acute_flare' },
    }),
    'es',
  )

describe('What cannot be printed', () => {
  it('is just what the fonts do not hold', async () => {
    const planes = [0x0, 0x10000, 0x1d000, 0x1f000, 0x20000]
    const all = planes.flatMap((plane) => Array.from({ length: 0x10000 }, (_, index) => plane + index))
    const characters = [...new Set(all)]
      .filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff)
      .map((codePoint) => String.fromCodePoint(codePoint))
    const printed = await printable(characters)
    const wrong = characters.filter(
      (character, index) => (printed[index] ?? '').includes('[?]') !== unprintableIn(character).length > 0,
    )
    expect(wrong.map((character) => character.codePointAt(0)?.toString(16))).toEqual([])
  })

  it('is said with the place where it stands, each once', () => {
    const { content } = contentOf('Gut gemacht 👍🏽 ☐', 'Li 李 (李)')
    expect(unprintableInWords(content)).toBe(
      'These characters cannot be printed: 李 in the patient’s name; 👍 🏽 ☐ in the note for Inclinación pélvica.',
    )
  })

  it('is nothing of what we say, in any language, nor of names with their accents', () => {
    const { content, translations } = contentOf('½ – “así” … ', 'Łukasz Żółć-Nguyễn Ω Ивана')
    expect([content, ...Object.values(translations)].map(unprintableInWords)).toEqual([null, null])
  })

  it('is not what is not seen at all', () => {
    expect(unprintableIn('a\u202Eb\u00ADc\uFEFFd\te\r\nf')).toEqual([])
  })

  it('is said of a letter as of a handout: of the patient’s name, of what is typed, and of the rest', async () => {
    const words = { to: 'Dr. 王', note: 'Lifts again 💪', plan: 'Twice a week' }
    const patient = { name: '李明', dateOfBirth: SAMPLE_FACTS.patient.dateOfBirth, recordNumber: 'C-1' }
    const episode = { ...SAMPLE_FACTS.episode, problem: 'Back pain ☐' }
    const report = sampleReport({ patient, episode }, words)
    expect(unprintableInLetter(report, words)).toBe(
      'These characters cannot be printed: 李 明 in the patient’s name; 王 in whom it is for; 💪 in your own words; ☐ in other words.',
    )
    expect(JSON.stringify(await printable(report))).toMatch(/\[\?\]\[\?\]/)
  })

  it('is nothing of a letter that is ours and a name with accents', () => {
    expect(unprintableInLetter(sampleReport(), {})).toBeNull()
  })
})
