import { startTransition, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FirstPage } from '@/lib/clinical/patient-page/first-page'
import type { PatientPage } from '@/lib/clinical/patient-page/page'
import { type Answer, ask, isUnknown, isYearAsked, PROGRAM } from './ask'
import { AskedAs } from './asked-as'
import { tellChangesRead } from './changes-read'
import { takeEarlyProgram } from './early-program'
import type { ForgottenWhere, Kept } from './kept'
import { finishLeaving, noteLeaving } from './leaving'
import { openLink } from './open-link'
import { useClosing } from './use-closing'
import type { AfterSending } from './use-sending'

/** What the patient sees: finding the page, the code, the year of birth, or the page. */
export type View =
  | { readonly kind: 'loading' }
  | { readonly kind: 'code'; readonly problem: 'unknown' | 'wait' | 'left' | null }
  | {
      readonly kind: 'year'
      readonly problem: 'wrong' | 'wait' | 'offline' | null
      readonly triesLeft: number
    }
  | { readonly kind: 'locked' }
  | { readonly kind: 'offline'; readonly token: string | null }
  | { readonly kind: 'page'; readonly page: PatientPage }

/** Takes the token out of the address, and so out of the history and of what may be photographed or shared. */
function takeToken(): string | null {
  const token = decodeURIComponent(location.hash.slice(1)).trim()
  if (location.hash !== '' || location.search !== '') history.replaceState(null, '', location.pathname)
  return token === '' ? null : token
}

const LOADING: View = { kind: 'loading' }
const YEAR: View = { kind: 'year', problem: null, triesLeft: 0 }

/** What was asked for before this script came counts once: who comes back to the page asks anew. */
const askForPage = (): Promise<Answer | null> => ask(PROGRAM, undefined, takeEarlyProgram()).catch(() => null)

/**
 * Opens the page of whoever holds this device, and says what to show.
 * @param first what the server drew already
 */
export function useOpening(kept: Kept, first: FirstPage | null) {
  const [view, setView] = useState<View>(() => (first ? { kind: 'page', page: first.page } : LOADING))
  /** How many things this device had to forget that were not sent. It stands at the door until a page is open. */
  const [lost, setLost] = useState(0)
  const [asked] = useState(() => new AskedAs())
  const hasStarted = useRef(false)
  const { close, stayOpen, holdOpen, letGo } = useClosing()

  const gone = useCallback(
    async (problem: 'unknown' | 'left' | null): Promise<void> => {
      const isSame = asked.now()
      await kept.forget(problem === 'left')
      setLost(await kept.lost())
      tellChangesRead(null)
      if (isSame()) setView({ kind: 'code', problem })
    },
    [kept, asked],
  )

  const askYear = useCallback(async (): Promise<void> => {
    const isSame = asked.now()
    await kept.forgetReplaced()
    setLost(await kept.lost())
    if (isSame()) setView(YEAR)
  }, [kept, asked])

  const shown = useRef(first?.page.linkId)
  const showPage = useCallback(
    (page: PatientPage): void => {
      // In parts that a finger can come between: a whole day of exercises is long work for an old phone.
      const show = (): void => {
        shown.current = page.linkId
        startTransition(() => setView({ kind: 'page', page }))
      }
      if (page.linkId === shown.current) show()
      // Of another link, it would take away what a warning sign says to do.
      else close(show)
    },
    [close],
  )

  /** Shows what is kept at once, and what is new when it comes. */
  const load = useCallback(async (): Promise<void> => {
    const isSame = asked.now()
    const isLeft = await finishLeaving(kept, ask)
    if (!isSame()) return
    if (!isLeft) {
      close(() => setView({ kind: 'offline', token: null }))
      return
    }
    const before = await kept.page()
    if (before && isSame()) showPage(before)
    if (!before) setLost(await kept.lost())
    const answer = await askForPage()
    if (!isSame()) return
    if (answer?.status === 200) {
      const page = answer.body as unknown as PatientPage
      stayOpen()
      // Where the phone is full it is shown all the same.
      await kept.keepPage(page).catch(() => undefined)
      if (!isSame()) return
      showPage(page)
    } else if (answer && isUnknown(answer)) close(() => void gone(before ? 'unknown' : null))
    else if (answer && isYearAsked(answer)) close(() => void askYear())
    else if (!before) close(() => setView({ kind: 'offline', token: null }))
  }, [kept, asked, close, stayOpen, gone, askYear, showPage])

  /** What to do about what is said to whoever sends now. */
  const whenSent = useCallback((): AfterSending => {
    const isSame = asked.now()
    const ifSame = (then: () => void) => (): void => {
      if (isSame()) then()
    }
    return {
      sent: ifSame(() => void load()),
      unknown: ifSame(() => close(() => void gone('unknown'))),
      year: ifSame(() => void load()),
    }
  }, [asked, load, close, gone])

  const open = useCallback(
    async (token: string): Promise<void> => {
      // Why the page of another link was to close is no matter here.
      stayOpen()
      letGo()
      setView(LOADING)
      // While the server still knows the phone it would ask it for no year.
      if (!(await finishLeaving(kept, ask))) {
        setView({ kind: 'offline', token })
        return
      }
      asked.change()
      const answer = await openLink(kept, token, ask)
      asked.changed()
      // What the link before could not send any more is lost, and the patient is told.
      setLost(await kept.lost())
      if (answer?.status === 200 && answer.body.state === 'year') setView(YEAR)
      else if (answer?.status === 200) await load()
      else if (answer?.status === 404) setView({ kind: 'code', problem: 'unknown' })
      else if (answer?.status === 429) setView({ kind: 'code', problem: 'wait' })
      // What is kept is shown, and the server asked at once: this may be the device of another link by now.
      else if (await kept.page()) await load()
      else setView({ kind: 'offline', token })
    },
    [kept, asked, load, stayOpen, letGo],
  )

  const giveYear = useCallback(
    async (year: number): Promise<void> => {
      const answer = await ask('/c/year', { year }).catch(() => null)
      if (answer?.status === 200) {
        setView(LOADING)
        await load()
      } else if (answer && isUnknown(answer)) await gone('unknown')
      else if (answer?.status === 403 && answer.body.state === 'locked') setView({ kind: 'locked' })
      else if (answer && isYearAsked(answer))
        setView({ kind: 'year', problem: 'wrong', triesLeft: answer.body.triesLeft ?? 1 })
      else setView({ kind: 'year', problem: answer?.status === 429 ? 'wait' : 'offline', triesLeft: 0 })
    },
    [load, gone],
  )

  const leave = useCallback(async (): Promise<void> => {
    noteLeaving()
    // A page that is on its way is not to be shown, nor kept.
    asked.change()
    asked.changed()
    // The phone forgets at once, whatever its connection; the server forgets it as soon as there is one.
    await gone('left')
    await finishLeaving(kept, ask)
  }, [kept, asked, gone])

  /** The link that another window forgot, or gave way to the next one, is not the one of this window any more either. */
  const leaveAsWell = useEffectEvent((where: ForgottenWhere): void => {
    if (where === 'here' || (view.kind !== 'page' && view.kind !== 'loading')) return
    asked.change()
    asked.changed()
    close(() => {
      setView(LOADING)
      void load()
    })
  })
  useEffect(() => kept.onForgotten((where) => leaveAsWell(where)), [kept])

  useEffect(() => {
    const start = (): void => {
      const token = takeToken()
      if (token !== null) void open(token)
      else if (first && !hasStarted.current) void kept.keepPage(first.page).catch(() => undefined)
      else void load()
    }
    // Once: the token is in the address the first time alone.
    if (!hasStarted.current) start()
    hasStarted.current = true
    // Somebody who scans the code while the page is open comes here with a new fragment and no new page.
    addEventListener('hashchange', start)
    return () => removeEventListener('hashchange', start)
  }, [kept, first, load, open])

  return { view, lost, load, open, giveYear, leave, whenSent, holdOpen, letGo }
}
