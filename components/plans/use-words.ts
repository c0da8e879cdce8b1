'use client'
import { useEffect, useMemo, useState } from 'react'
import type { Language } from '@/lib/clinical/languages/language'
import { loadWords, wordsAtOnce } from '@/lib/clinical/languages/load-words'
import type { PatientWords } from '@/lib/clinical/languages/patient-words'

/** The words of a language, on their way, or not to be had just now. */
export type WordsState =
  | { readonly at: 'here'; readonly words: PatientWords }
  | { readonly at: 'loading' }
  | { readonly at: 'missing'; readonly tryAgain: () => void }

/** The words of the page in the patient's language; English is there at once. */
export function useWords(language: Language): WordsState {
  const atOnce = wordsAtOnce(language)
  const [loaded, setLoaded] = useState<PatientWords | 'loading' | 'missing'>('loading')
  useEffect(() => {
    if (atOnce || loaded !== 'loading') return undefined
    let isHere = true
    loadWords(language).then(
      (words) => isHere && setLoaded(words),
      () => isHere && setLoaded('missing'),
    )
    return () => {
      isHere = false
    }
  }, [language, atOnce, loaded])
  const words = atOnce ?? loaded
  return useMemo((): WordsState => {
    if (words === 'loading') return { at: 'loading' }
    if (words === 'missing') return { at: 'missing', tryAgain: () => setLoaded('loading') }
    return { at: 'here', words }
  }, [words])
}
