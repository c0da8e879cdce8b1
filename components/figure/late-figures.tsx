'use client'
/**
 * The figures are many: where they are not the first thing to see, what draws them is fetched when somebody is at the page, or when
 * the place of one is in sight. A page without pictures still works: nothing is drawn until then, and while they cannot be had.
 */
import { type ComponentProps, type ReactNode, useState } from 'react'
import { latePart, type Need, useLatePart } from '@/components/ui/late-part'
import { useFirstSign } from '@/components/ui/use-first-sign'
import { useWhenSeen } from '@/components/ui/use-when-seen'
import { useLateFigure } from './use-late-figure'

type Drawings = typeof import('./drawings')
type OfSlug<Props> = Omit<Props, 'figure'> & { readonly slug: string }

const lateDrawings = latePart(() => import('./drawings'))
const useDrawings = (need: Need): Drawings | undefined => useLatePart(lateDrawings, need).part

/** Where a figure will be. */
const Place = ({ onSeen }: { onSeen: () => void }) => (
  <span ref={useWhenSeen(onSeen)} aria-hidden className="block" />
)

function useNeed(): readonly [Need, ReactNode] {
  const [isSeen, setIsSeen] = useState(false)
  const isTouched = useFirstSign()
  return [isSeen || isTouched ? 'soon' : 'none', <Place key="place" onSeen={() => setIsSeen(true)} />]
}

export function LateFrames({ slug, ...frames }: OfSlug<ComponentProps<Drawings['FigureFrames']>>) {
  const [need, place] = useNeed()
  const figure = useLateFigure(slug, need)
  const drawings = useDrawings(need)
  if (figure === null) return null
  return figure && drawings ? <drawings.FigureFrames figure={figure} {...frames} /> : place
}

export function LateMovement({ slug, ...movement }: OfSlug<ComponentProps<Drawings['FigureMovement']>>) {
  const [need, place] = useNeed()
  const figure = useLateFigure(slug, need)
  const drawings = useDrawings(need)
  if (figure === null) return null
  return figure && drawings ? <drawings.FigureMovement figure={figure} {...movement} /> : place
}

export function LateContrast(contrast: ComponentProps<Drawings['ContrastFigures']>) {
  const [need, place] = useNeed()
  const drawings = useDrawings(need)
  return drawings ? <drawings.ContrastFigures {...contrast} /> : place
}

export function LateEducation(education: ComponentProps<Drawings['EducationFrames']>) {
  const [need, place] = useNeed()
  const drawings = useDrawings(need)
  return drawings ? <drawings.EducationFrames {...education} /> : place
}
