import { useEffect, useRef, useState } from 'react'
import { startOf, stepAt, type TimerStep } from '@/lib/clinical/patient-page/exercise-timer'

const TICK_MS = 100
const MS_PER_SECOND = 1000
const BUZZ_MS = 150

/** The screen stays on while it runs, where the phone can do that. */
function useWakeLock(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return undefined
    let lock: WakeLockSentinel | null = null
    let isHere = true
    const ask = async (): Promise<void> => {
      try {
        lock = (await (navigator.wakeLock as WakeLock | undefined)?.request('screen')) ?? null
        if (!isHere) await lock?.release()
      } catch {
        // A phone low on power says no.
      }
    }
    // It is lost whenever the page is out of sight.
    const again = (): void => {
      if (document.visibilityState === 'visible') void ask()
    }
    void ask()
    document.addEventListener('visibilitychange', again)
    return () => {
      isHere = false
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [isRunning])
}

/**
 * Steps with their seconds, as they pass. Time is taken from the clock, so that a page out of sight loses none.
 * @param beep is heard when a step begins, and stays the same function
 */
export function useTimer(steps: readonly TimerStep[], beep: () => void) {
  /** When it would have begun, had it never been paused; null while it stands still. */
  const [began, setBegan] = useState<number | null>(null)
  const [elapsed, setElapsed] = useState(0)
  const at = stepAt(steps, elapsed)
  const isRunning = began !== null && at !== null
  const last = useRef(at?.index)

  useEffect(() => {
    if (began === null || !isRunning) return undefined
    const timer = setInterval(() => setElapsed((performance.now() - began) / MS_PER_SECOND), TICK_MS)
    return () => clearInterval(timer)
  }, [began, isRunning])

  useEffect(() => {
    if (last.current !== at?.index && began !== null) {
      navigator.vibrate?.(at === null ? [BUZZ_MS, BUZZ_MS, BUZZ_MS] : BUZZ_MS)
      beep()
    }
    last.current = at?.index
  }, [at, began, beep])
  useWakeLock(isRunning)

  const goTo = (seconds: number): void => {
    setElapsed(seconds)
    setBegan((before) => (before === null ? null : performance.now() - seconds * MS_PER_SECOND))
  }
  return {
    isRunning,
    hasBegun: elapsed > 0,
    at,
    start: () => {
      const from = at === null ? 0 : elapsed
      setElapsed(from)
      setBegan(performance.now() - from * MS_PER_SECOND)
    },
    pause: () => setBegan(null),
    skip: () => {
      if (at) goTo(startOf(steps, at.index + 1))
    },
    reset: () => {
      setBegan(null)
      setElapsed(0)
    },
  }
}
