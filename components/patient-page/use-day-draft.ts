import { startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { type DayDraft, draftOf, isUnsent, toldOf } from '@/lib/clinical/patient-page/day-draft'
import { localDay } from '@/lib/clinical/patient-page/local-day'
import type { PatientCheckIn, PatientProgram } from '@/lib/clinical/patient-page/page'
import { todaySession } from '@/lib/clinical/patient-page/today-session'
import type { Handing } from './day-fate'
import type { Kept } from './kept'
import { newId } from '@/components/ui/new-id'

/**
 * Today's exercises and what was ticked and said of them. Every touch is kept at once; a day that was left unfinished is handed over
 * to be sent when the next one begins. Until it is known what the phone kept, the draft is what the clinic knows, for looking at alone.
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
  const [draft, setDraft] = useState<DayDraft | null>(null)
  const [handing, setHanding] = useState<Handing>(null)

  /** What the clinic knows of the day counts as handed over. */
  const fromRecord = (): DayDraft => {
    const found = draftOf(program, today, checkIns)
    const isTold = checkIns.some((one) => one.day === today && one.homeProgramId === homeProgramId)
    return isTold ? { ...found, finished: JSON.stringify(toldOf(lines, found)) } : found
  }

  useEffect(() => {
    // The server drew the clinic's day: what the phone kept of its own is not over because of that.
    if (today !== localDay(Date.now())) return undefined
    let isHere = true
    const open = async (): Promise<void> => {
      const before = await kept.draft(today, homeProgramId)
      // In parts, as the page: until it is there nothing of the day can be touched.
      if (isHere)
        startTransition(() => {
          setDraft(before ?? fromRecord())
          setHanding(null)
        })
      if ((await kept.closeOthers({ day: today, homeProgramId }, newId)) > 0) await send()
    }
    void open()
    return () => {
      isHere = false
    }
    // What is kept of the day goes before a page that comes in again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [kept, today, homeProgramId])

  const change = useCallback(
    (edit: (draft: DayDraft) => DayDraft): void =>
      setDraft((before) => {
        if (!before) return before
        const next = edit(before)
        void kept.keepDraft({ draft: next, told: toldOf(lines, next), isUnsent: isUnsent(lines, next) })
        return next
      }),
    [kept, lines],
  )

  const finish = useCallback(async (): Promise<void> => {
    if (!draft || handing === 'keeping') return
    const told = toldOf(lines, draft)
    const handedOver = { finished: JSON.stringify(told), isRefused: false }
    setHanding('keeping')
    try {
      await kept.finish({ draft: { ...draft, ...handedOver }, told, isUnsent: false }, newId())
    } catch {
      setHanding('not-kept')
      return
    }
    setHanding('sending')
    // What was said meanwhile stays, and so does a day that began meanwhile.
    change((now) => (now.day === draft.day ? { ...now, ...handedOver } : now))
    await send().finally(() => setHanding(null))
  }, [draft, handing, kept, lines, change, send])

  const isKnown = draft?.day === today && draft.homeProgramId === homeProgramId
  return { lines, draft: isKnown ? draft : fromRecord(), isKnown, change, handing, finish }
}
