import { type LatePart, latePart } from '@/components/ui/late-part'
import type { HandoutContent } from '@/lib/clinical/handout'
import type { HandoutFacts } from '@/lib/clinical/handout-content'
import type { Language } from '@/lib/clinical/languages/language'
import type { PaperPreview } from './paper-preview'

/** What the page is made with: what it says, and how it is drawn. */
type Paper = {
  readonly contentOf: (facts: HandoutFacts) => HandoutContent
  readonly PaperPreview: typeof PaperPreview
}

/**
 * The paper in each language, with every word that can be printed: a builder whose page nobody looks at does not need it. All of one
 * language is in one file, since what two files have in common would be in both.
 */
export const LATE_PAPERS: Readonly<Record<Language, LatePart<Paper>>> = {
  en: latePart(async () => (await import('./paper-in-english')).paperInEnglish),
  es: latePart(async () => (await import('./paper-in-spanish')).paperInSpanish),
}
