import { handoutContent, type HandoutFacts } from '@/lib/clinical/handout-content'
import { englishPaper } from '@/lib/clinical/languages/english/paper'
import { PaperPreview } from './paper-preview'

/** What the page of a patient who reads English is made with. */
export const paperInEnglish = {
  contentOf: (facts: HandoutFacts) => handoutContent(facts, 'en', englishPaper),
  PaperPreview,
}
