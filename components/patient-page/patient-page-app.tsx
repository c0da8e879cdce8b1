'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Language } from '@/lib/clinical/languages/language'
import {
  ENGLISH_PAGE,
  loadPatientPageWords,
  type PageLanguage,
} from '@/lib/clinical/languages/load-patient-page-words'
import { DayPage } from './day-page'
import { keepAssets } from './keep-assets'
import { Kept } from './kept'
import { Loading, Opening } from './opening'
import { useOpening } from './use-opening'
import { useSending } from './use-sending'

/** The language of the page, or that of the phone while nothing else is known. */
function usePageWords(known: Language | undefined): PageLanguage | null {
  const [words, setWords] = useState<PageLanguage | null>(null)
  useEffect(() => {
    const language = known ?? (navigator.language.startsWith('es') ? 'es' : 'en')
    let isHere = true
    void loadPatientPageWords(language)
      .catch(() => ENGLISH_PAGE)
      .then((found) => {
        document.documentElement.lang = found === ENGLISH_PAGE ? 'en' : language
        if (isHere) setWords(found)
      })
    return () => {
      isHere = false
    }
  }, [known])
  return words
}

/** The patient's own page: the door, and behind it the day. */
export function PatientPageApp() {
  // There is none on the server, which draws the same for everybody.
  const [kept] = useState(() => (typeof indexedDB === 'undefined' ? null : new Kept()))
  const { view, load, open, giveYear, leave, gone, askYear } = useOpening(kept)
  const words = usePageWords(view.kind === 'page' ? view.page.language : undefined)
  const sending = useSending(kept, {
    sent: () => void load(),
    unknown: () => void gone('unknown'),
    year: () => askYear({ kind: 'year', problem: null, triesLeft: 0 }),
  })
  const refresh = useCallback(() => {
    if (document.visibilityState === 'visible') void load()
  }, [load])

  useEffect(() => keepAssets(), [])
  const isOpen = view.kind === 'page'
  useEffect(() => {
    if (!isOpen) return undefined
    document.addEventListener('visibilitychange', refresh)
    return () => document.removeEventListener('visibilitychange', refresh)
  }, [isOpen, refresh])

  // The same for everybody, until it is known who and in which language.
  if (!words) return <Loading words={ENGLISH_PAGE.opening} />
  return view.kind === 'page' && kept ? (
    <DayPage page={view.page} kept={kept} words={words} sending={sending} leave={leave} />
  ) : (
    <Opening
      view={view}
      words={words.opening}
      left={words.leave.done}
      open={open}
      load={load}
      giveYear={giveYear}
    />
  )
}
