import { type LatePart, latePart } from '@/components/ui/late-part'
import type { handoutContent } from '@/lib/clinical/handout-content'
import type { Language } from '@/lib/clinical/languages/language'
import { loadWords } from '@/lib/clinical/languages/load-words'
import type { PatientWords } from '@/lib/clinical/languages/patient-words'
import type { PaperPreview } from './paper-preview'

/** What the page is made with: what it says, in which words, and how it is drawn. */
type Paper = {
  readonly handoutContent: typeof handoutContent
  readonly words: PatientWords
  readonly PaperPreview: typeof PaperPreview
}

async function loadPaper(language: Language): Promise<Paper> {
  const [content, words, preview] = await Promise.all([
    import('@/lib/clinical/handout-content'),
    loadWords(language),
    import('./paper-preview'),
  ])
  return { handoutContent: content.handoutContent, words, PaperPreview: preview.PaperPreview }
}

/** The paper in each language: every word that can be printed, which a builder whose page nobody looks at does not need. */
export const LATE_PAPERS: Readonly<Record<Language, LatePart<Paper>>> = {
  en: latePart(() => loadPaper('en')),
  es: latePart(() => loadPaper('es')),
}
