import { describe, expect, it } from 'vitest'
import { getHelp } from './get-help'
import type { Language } from './languages/language'
import { wordsOf } from './languages/words-of'
import type { ClinicalPicture } from './picture'

const PREGNANT: ClinicalPicture = { precautions: ['pregnancy_t2'] }
const OPERATED: ClinicalPicture = { precautions: ['post_op_lumbar_cleared'] }

/** What the paper lists: emergencies, what cannot wait until tomorrow, what can wait some days. */
const signsFor = (picture: ClinicalPicture, language: Language): readonly string[] =>
  getHelp(picture, wordsOf(language).getHelp, '').levels.map(({ signs }) => signs.join('\n'))

describe('Every warning sign that the fact base names reaches the patient', () => {
  it.each<readonly [Language, string, RegExp]>([
    ['en', 'bleeding', /you bleed/],
    ['en', 'a leak of fluid', /leak fluid/],
    ['en', 'regular contractions', /tight pains that keep coming/],
    ['en', 'chest pain', /chest pain/],
    ['en', 'a swollen calf', /one calf swells/],
    ['en', 'a severe headache', /very bad headache/],
    ['es', 'bleeding', /sangra/],
    ['es', 'a leak of fluid', /pierde líquido/],
    ['es', 'regular contractions', /contracciones regulares/],
    ['es', 'chest pain', /duele el pecho/],
    ['es', 'a swollen calf', /hincha una pantorrilla/],
    ['es', 'a severe headache', /duele muchísimo la cabeza/],
  ])('in pregnancy, as an emergency (%s): %s', (language, _sign, words) => {
    expect(signsFor(PREGNANT, language)[0]).toMatch(words)
  })

  it.each<readonly [Language, string, RegExp]>([
    ['en', 'a wound that leaks', /wound leaks/],
    ['en', 'fever', /After surgery .*fever/],
    ['en', 'new weakness of a leg', /a leg turns weak/],
    ['en', 'pain in the calf', /calf hurts/],
    ['es', 'a wound that leaks', /líquido de la herida/],
    ['es', 'fever', /Tras la cirugía, .*fiebre/],
    ['es', 'new weakness of a leg', /una pierna se le pone débil/],
    ['es', 'pain in the calf', /duele la pantorrilla/],
  ])('after an operation, the same day (%s): %s', (language, _sign, words) => {
    expect(signsFor(OPERATED, language)[1]).toMatch(words)
  })

  it.each(['en', 'es'] as const)('and nobody whom it does not concern (%s)', (language) => {
    expect(signsFor({}, language).join('\n')).not.toMatch(/pregnant|embarazo|surgery|cirugía/)
  })
})
