import type { Figure } from '@/lib/figure/figure'
import { drawnPoses } from '@/lib/figure/picture'
import { FigurePicture } from './figure-picture'

/** The poses of a figure side by side, from start to end, with the arrow on the first. */
export const FigureFrames = ({ figure, pixelsPerCm }: { figure: Figure; pixelsPerCm: number }) => {
  const { pictures, frame } = drawnPoses(figure)
  return (
    <div role="img" aria-label={figure.says} className="flex items-end gap-4">
      {pictures.map((picture, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a pose has no name, only its place
        <FigurePicture key={index} picture={picture} frame={frame} pixelsPerCm={pixelsPerCm} />
      ))}
    </div>
  )
}
