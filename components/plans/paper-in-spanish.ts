import { handoutContent, type HandoutFacts } from '@/lib/clinical/handout-content'
import { spanishPaper } from '@/lib/clinical/languages/spanish/paper'
import { PaperPreview } from './paper-preview'

/** What the page of a patient who reads Spanish is made with. */
export const paperInSpanish = {
  contentOf: (facts: HandoutFacts) => handoutContent(facts, 'es', spanishPaper),
  PaperPreview,
}
