import { useCallback, useEffect, useRef, useState } from 'react'

const TONE_HERTZ = 660
const TONE_SECONDS = 0.15

/** A short tone for whoever turns it on. A phone lets a page be heard only where a tap asked for it: one sound serves all of them. */
export function useTone() {
  const [isOn, setIsOn] = useState(false)
  const audio = useRef<AudioContext | null>(null)

  /** In a tap: the sound of a page that was out of sight stands still until then. */
  const goOn = useCallback(async (): Promise<void> => {
    try {
      await audio.current?.resume()
    } catch {
      // No sound is no harm.
    }
  }, [])

  const silence = useCallback((): void => {
    void audio.current?.close()
    audio.current = null
  }, [])
  useEffect(() => silence, [silence])

  /** In a tap. */
  const turn = (isWanted: boolean): void => {
    setIsOn(isWanted)
    silence()
    if (!isWanted) return
    try {
      audio.current = new AudioContext()
    } catch {
      // Nor is none at all.
    }
    void goOn()
  }

  const beep = useCallback((): void => {
    if (!audio.current) return
    const tone = audio.current.createOscillator()
    tone.frequency.value = TONE_HERTZ
    tone.connect(audio.current.destination)
    tone.start()
    tone.stop(audio.current.currentTime + TONE_SECONDS)
  }, [])

  return { isOn, turn, goOn, beep }
}
