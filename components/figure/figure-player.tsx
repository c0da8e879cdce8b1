'use client'

import { Pause, Play } from 'lucide-react'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { MovementTiming } from '@/lib/clinical/movement-timing'
import type { Figure } from '@/lib/figure/figure'
import { drawnPoses, pictureAt } from '@/lib/figure/picture'
import { FigureFrames } from './figure-frames'
import { FigurePicture } from './figure-picture'
import { momentAt } from './moment'
import { usePrefersStill } from './use-prefers-still'

const MS_PER_SECOND = 1000

/** What is said around the movement, in the language of the page. */
export type PlayerWords = {
  readonly show: string
  readonly stop: string
  readonly hold: (seconds: number) => string
}

const ENGLISH: PlayerWords = {
  show: 'Show the movement',
  stop: 'Stop the movement',
  hold: (seconds) => `Hold ${seconds} s`,
}

/** Seconds since it began to play; 0 while it does not. A hidden page gets no frames, so it costs nothing. */
function useSeconds(isPlaying: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!isPlaying) return undefined
    let began: number | null = null
    let request = requestAnimationFrame(function next(now) {
      began ??= now
      setSeconds((now - began) / MS_PER_SECOND)
      request = requestAnimationFrame(next)
    })
    return () => cancelAnimationFrame(request)
  }, [isPlaying])
  return isPlaying ? seconds : 0
}

/** Whether an element is in sight: a long page moves only what somebody can see. */
function useIsInSight(element: RefObject<Element | null>): boolean {
  const [isInSight, setIsInSight] = useState(true)
  useEffect(() => {
    if (!element.current) return undefined
    const observer = new IntersectionObserver(([entry]) => setIsInSight(entry?.isIntersecting ?? true))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isInSight
}

const Moving = ({
  figure,
  timing,
  pixelsPerCm,
  words,
}: {
  figure: Figure
  timing: MovementTiming
  pixelsPerCm: number
  words: PlayerWords
}) => {
  const { frame } = useMemo(() => drawnPoses(figure), [figure])
  const box = useRef<HTMLDivElement>(null)
  const { share, isHeld } = momentAt(timing, useSeconds(useIsInSight(box)), figure.goesRound)
  return (
    <div ref={box} role="img" aria-label={figure.says} className="relative">
      <FigurePicture picture={pictureAt(figure, share)} frame={frame} pixelsPerCm={pixelsPerCm} />
      <p
        aria-hidden
        className={`absolute inset-x-0 top-0 text-center font-semibold ${isHeld && timing.hold >= 2 ? '' : 'invisible'}`}
      >
        {words.hold(timing.hold)}
      </p>
    </div>
  )
}

/**
 * A figure that moves at the pace of its exercise. Still, with its poses side by side, for those who prefer less motion and for those
 * who stop it.
 */
export function FigurePlayer({
  figure,
  timing,
  pixelsPerCm,
  words = ENGLISH,
}: {
  figure: Figure
  timing: MovementTiming
  pixelsPerCm: number
  words?: PlayerWords | undefined
}) {
  const prefersStill = usePrefersStill()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isPlaying = chosen ?? !prefersStill
  const Icon = isPlaying ? Pause : Play
  return (
    <div className="flex flex-col items-center gap-2">
      <div className="flex w-full justify-center">
        {isPlaying ? (
          <Moving figure={figure} timing={timing} pixelsPerCm={pixelsPerCm} words={words} />
        ) : (
          <FigureFrames figure={figure} pixelsPerCm={pixelsPerCm} />
        )}
      </div>
      <Button variant="quiet" size="small" className="self-end" onClick={() => setChosen(!isPlaying)}>
        <Icon aria-hidden className="size-4" />
        {isPlaying ? words.stop : words.show}
      </Button>
    </div>
  )
}
