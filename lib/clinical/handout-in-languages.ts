import type { HandoutContent } from './handout'
import { handoutContent, type HandoutFacts } from './handout-content'
import { LANGUAGES, paperLanguage } from './languages/language'
import { wordsOf } from './languages/words-of'
import type { Translations } from './stored-handout'

/** Every word of the handout in the patient's language, and the same in every other that we have. */
export function handoutInLanguages(
  facts: HandoutFacts,
  patientLanguage: string,
): { readonly content: HandoutContent; readonly translations: Translations } {
  const own = paperLanguage(patientLanguage)
  const others = LANGUAGES.filter((language) => language !== own)
  return {
    content: handoutContent(facts, own, wordsOf(own)),
    translations: Object.fromEntries(
      others.map((language) => [language, handoutContent(facts, language, wordsOf(language))]),
    ),
  }
}
