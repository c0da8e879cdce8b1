import { View } from '@react-pdf/renderer'
import type { Figure } from '@/lib/figure/figure'
import { drawnPoses } from '@/lib/figure/picture'
import { FigurePicture } from './figure-picture'
import { figureSize } from './figure-size'

/** The poses of a figure side by side, from start to end, with the arrow on the first; as large as so many points of width allow. */
export function FigureRow({
  figure,
  width,
  pointsPerCm,
}: {
  readonly figure: Figure
  readonly width: number
  /** Where there is room; the size of the handout when left out. */
  readonly pointsPerCm?: number
}) {
  const drawing = drawnPoses(figure)
  const size = figureSize(drawing, width, pointsPerCm)
  return (
    <View
      wrap={false}
      style={{ flexDirection: 'row', gap: size.gap, height: size.height, marginTop: 4, marginBottom: 10 }}
    >
      {drawing.pictures.map((picture, index) => (
        <FigurePicture
          // oxlint-disable-next-line react/no-array-index-key -- a pose has no name, only its place
          key={index}
          picture={picture}
          frame={drawing.frame}
          pointsPerCm={size.pointsPerCm}
        />
      ))}
    </View>
  )
}
