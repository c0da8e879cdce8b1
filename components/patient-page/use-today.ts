import { useEffect, useState } from 'react'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { localDay } from '@/lib/clinical/patient-page/local-day'

const LOOK_EVERY_MS = 30_000

/**
 * The patient's day. A page that stays open over midnight turns with it.
 * @param drawnFor the day of a page that the server drew, until the phone says its own
 */
export function useToday(drawnFor: CalendarDate | null): CalendarDate {
  const [today, setToday] = useState(() => drawnFor ?? localDay(Date.now()))
  useEffect(() => {
    const look = (): void => setToday(localDay(Date.now()))
    look()
    const timer = setInterval(look, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
