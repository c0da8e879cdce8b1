import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { type DayDraft, draftOf, finishedOf, isUnsent, toldOf } from '@/lib/clinical/patient-page/day-draft'
import { localDay } from '@/lib/clinical/patient-page/local-day'
import type { PatientCheckIn, PatientProgram } from '@/lib/clinical/patient-page/page'
import { todaySession } from '@/lib/clinical/patient-page/today-session'
import type { Handing } from './day-fate'
import type { Kept } from './kept'
import { newId } from '@/components/ui/new-id'

/** What the phone kept of a day; no draft while nothing of it was touched. */
type Found = Pick<DayDraft, 'day' | 'homeProgramId'> & { readonly draft: DayDraft | null }

/**
 * Today's exercises and what was ticked and said of them. Every touch is kept at once; a day that was left unfinished is handed over
 * to be sent when the next one begins. Until the day is touched here, it is what the clinic knows of it at the moment; until it is known
 * what the phone kept, that is for looking at alone.
 */
export function useDayDraft(
  kept: Kept,
  program: PatientProgram,
  checkIns: readonly PatientCheckIn[],
  today: CalendarDate,
  send: () => Promise<unknown>,
) {
  const { homeProgramId, prescriptions } = program
  const lines = useMemo(
    () => todaySession(prescriptions, checkIns, today, homeProgramId),
    [prescriptions, checkIns, today, homeProgramId],
  )
  const isOnRecord = checkIns.some((one) => one.day === today && one.homeProgramId === homeProgramId)
  /** What the clinic knows of the day counts as handed over. */
  const recorded = useMemo((): DayDraft => {
    const found = draftOf(program, today, checkIns)
    return isOnRecord ? { ...found, finished: JSON.stringify(toldOf(lines, found)) } : found
  }, [program, today, checkIns, isOnRecord, lines])
  const [found, setFound] = useState<Found | null>(null)
  const newest = useRef<Found | null>(null)
  const [handing, setHanding] = useState<Handing>(null)
  /** How many touches there were, and the last that the phone keeps. */
  const touches = useRef({ made: 0, kept: 0 })

  const show = useCallback((next: Found): void => {
    newest.current = next
    setFound(next)
  }, [])

  useEffect(() => {
    // The server drew the clinic's day: what the phone kept of its own is not over because of that.
    if (today !== localDay(Date.now())) return undefined
    let isHere = true
    const open = async (): Promise<void> => {
      const draft = await kept.draft(today, homeProgramId)
      // In parts, as the page: until it is there nothing of the day can be touched.
      if (isHere)
        startTransition(() => {
          show({ day: today, homeProgramId, draft })
          setHanding(null)
        })
      if ((await kept.closeOthers({ day: today, homeProgramId }, newId)) > 0) await send()
    }
    /** Another window may have gone on with the day. What is typed here and not kept yet, or not at all, stays. */
    const look = async (): Promise<void> => {
      const { made } = touches.current
      if (document.visibilityState !== 'visible' || made !== touches.current.kept) return
      const draft = await kept.draft(today, homeProgramId)
      if (isHere && draft && newest.current && made === touches.current.made)
        show({ day: today, homeProgramId, draft })
    }
    const lookAgain = (): void => void look()
    void open()
    document.addEventListener('visibilitychange', lookAgain)
    return () => {
      isHere = false
      document.removeEventListener('visibilitychange', lookAgain)
    }
    // What is kept of the day goes before a page that comes in again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [kept, today, homeProgramId])

  const change = useCallback(
    (edit: (draft: DayDraft) => DayDraft): void => {
      const before = newest.current
      if (before?.day !== recorded.day || before.homeProgramId !== recorded.homeProgramId) return
      const next = edit(before.draft ?? recorded)
      show({ ...before, draft: next })
      touches.current.made += 1
      const { made } = touches.current
      void kept
        .keepDraft({ draft: next, told: toldOf(lines, next), isUnsent: isUnsent(lines, next) })
        .then(() => {
          touches.current.kept = made
        })
    },
    [kept, lines, recorded, show],
  )

  const isKnown = found?.day === today && found.homeProgramId === homeProgramId
  const draft = (isKnown && found.draft) || recorded

  const finish = useCallback(async (): Promise<void> => {
    if (handing === 'keeping') return
    const told = toldOf(lines, draft)
    const id = newId()
    const handedOver = { finished: JSON.stringify(told), sentAs: id, isRefused: false }
    setHanding('keeping')
    try {
      await kept.finish(
        { draft: { ...draft, ...handedOver }, told, isUnsent: false },
        { id, body: finishedOf(draft, told, isOnRecord) },
      )
    } catch {
      setHanding('not-kept')
      return
    }
    setHanding('sending')
    // What was said meanwhile stays, and so does a day that began meanwhile.
    change((now) => ({ ...now, ...handedOver }))
    await send().finally(() => setHanding(null))
  }, [draft, handing, kept, lines, isOnRecord, change, send])

  return { lines, draft, isKnown, change, handing, finish }
}
