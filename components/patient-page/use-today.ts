import { useEffect, useState } from 'react'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { localDay } from '@/lib/clinical/patient-page/local-day'

const LOOK_EVERY_MS = 30_000

/** The patient's day. A page that stays open over midnight turns with it. */
export function useToday(): CalendarDate {
  const [today, setToday] = useState(() => localDay(Date.now()))
  useEffect(() => {
    const look = (): void => setToday(localDay(Date.now()))
    const timer = setInterval(look, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
