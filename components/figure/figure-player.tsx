'use client'

import { Pause, Play } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { MovementTiming } from '@/lib/clinical/movement-timing'
import type { Figure } from '@/lib/figure/figure'
import { drawnPoses, pictureAt } from '@/lib/figure/picture'
import { FigureFrames } from './figure-frames'
import { FigurePicture } from './figure-picture'
import { momentAt } from './moment'
import { usePrefersStill } from './use-prefers-still'

const MS_PER_SECOND = 1000

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

const Moving = ({
  figure,
  timing,
  pixelsPerCm,
}: {
  figure: Figure
  timing: MovementTiming
  pixelsPerCm: number
}) => {
  const { frame } = useMemo(() => drawnPoses(figure), [figure])
  const { share, isHeld } = momentAt(timing, useSeconds(true), figure.goesRound)
  return (
    <div role="img" aria-label={figure.says} className="relative">
      <FigurePicture picture={pictureAt(figure, share)} frame={frame} pixelsPerCm={pixelsPerCm} />
      <p
        aria-hidden
        className={`absolute inset-x-0 top-0 text-center font-semibold ${isHeld && timing.hold >= 2 ? '' : 'invisible'}`}
      >
        Hold {timing.hold} s
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
}: {
  figure: Figure
  timing: MovementTiming
  pixelsPerCm: number
}) {
  const prefersStill = usePrefersStill()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isPlaying = chosen ?? !prefersStill
  const Icon = isPlaying ? Pause : Play
  return (
    <div className="flex flex-col items-center gap-2">
      <div className="flex w-full justify-center">
        {isPlaying ? (
          <Moving figure={figure} timing={timing} pixelsPerCm={pixelsPerCm} />
        ) : (
          <FigureFrames figure={figure} pixelsPerCm={pixelsPerCm} />
        )}
      </div>
      <Button variant="quiet" size="small" className="self-end" onClick={() => setChosen(!isPlaying)}>
        <Icon aria-hidden className="size-4" />
        {isPlaying ? 'Stop the movement' : 'Show the movement'}
      </Button>
    </div>
  )
}
