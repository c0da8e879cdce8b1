'use client'

import { Suspense, use, useCallback, useEffect, useState } from 'react'
import { InertUntilLive } from '@/components/ui/inert-until-live'
import type { Language } from '@/lib/clinical/languages/language'
import {
  ENGLISH_PAGE,
  loadPatientPageWords,
  type PageLanguage,
} from '@/lib/clinical/languages/load-patient-page-words'
import type { FirstPage } from '@/lib/clinical/patient-page/first-page'
import { DayPage } from './day-page'
import { keepAssets } from './keep-assets'
import { Kept } from './kept'
import { Loading, Opening } from './opening'
import { useOpening } from './use-opening'
import { useSending } from './use-sending'

const loadedWords = new Map<Language, Promise<PageLanguage>>()

/** The words of a language, or the English ones where they do not come. */
function wordsIn(language: Language): Promise<PageLanguage> {
  const words = loadedWords.get(language) ?? loadPatientPageWords(language).catch(() => ENGLISH_PAGE)
  loadedWords.set(language, words)
  return words
}

/** The language of the page, or that of the phone while nothing else is known. */
function usePageWords(known: Language | undefined, first: PageLanguage | null): PageLanguage | null {
  const [words, setWords] = useState(first)
  useEffect(() => {
    const language = known ?? (navigator.language.startsWith('es') ? 'es' : 'en')
    let isHere = true
    void wordsIn(language).then((found) => {
      document.documentElement.lang = found === ENGLISH_PAGE ? 'en' : language
      if (isHere) setWords(found)
    })
    return () => {
      isHere = false
    }
  }, [known])
  return words
}

type First = { readonly first: FirstPage; readonly words: PageLanguage }

/** The door, and behind it the day. */
function App({ drawn }: { drawn: First | null }) {
  const [kept] = useState(() => new Kept())
  const first = drawn?.first ?? null
  const { view, lost, load, open, giveYear, leave, whenSent, holdOpen, letGo } = useOpening(kept, first)
  const words = usePageWords(view.kind === 'page' ? view.page.language : undefined, drawn?.words ?? null)
  const sending = useSending(kept, whenSent)
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
  return view.kind === 'page' ? (
    <InertUntilLive>
      <DayPage
        // Nothing that was begun on the page of one link goes on on that of another.
        key={view.page.linkId}
        page={view.page}
        drawn={first?.page === view.page ? first : null}
        kept={kept}
        words={words}
        sending={sending}
        leave={leave}
        holdOpen={holdOpen}
        letGo={letGo}
      />
    </InertUntilLive>
  ) : (
    <Opening
      view={view}
      lost={lost}
      words={words.opening}
      left={words.leave.done}
      open={open}
      load={load}
      giveYear={giveYear}
    />
  )
}

/** With the words of its language, for which a phone waits before it takes the page over. */
function Drawn({ first }: { first: FirstPage }) {
  return <App drawn={{ first, words: use(wordsIn(first.page.language)) }} />
}

/** The patient's own page: drawn by the server for a device that it knows, and by the phone for any other. */
export const PatientPageApp = ({ first }: { first: FirstPage | null }) =>
  first ? (
    <Suspense fallback={<Loading words={ENGLISH_PAGE.opening} />}>
      <Drawn first={first} />
    </Suspense>
  ) : (
    <App drawn={null} />
  )
