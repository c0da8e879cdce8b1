import { STEPS } from '@/lib/figure/pen'
import type { Frame, Picture } from '@/lib/figure/picture'
import type { Shape } from '@/lib/figure/shape'

const Drawn = ({ shape }: { shape: Shape }) =>
  shape.kind === 'fill' ? (
    <path className={shape.isFlush ? `${shape.tone} flush` : shape.tone} d={shape.path} />
  ) : (
    <path className={`${shape.tone} line`} strokeWidth={shape.width * STEPS} d={shape.path} />
  )

/** A picture of a figure, so many pixels to a centimetre of the body where there is room. It says nothing to a screen reader: what holds it does. */
export const FigurePicture = ({
  picture: { shapes },
  frame: { x, y, width, height },
  pixelsPerCm,
}: {
  picture: Picture
  frame: Frame
  pixelsPerCm: number
}) => (
  <svg
    aria-hidden
    className="figure"
    viewBox={`${x} ${y} ${width} ${height}`}
    width={Math.round((width / STEPS) * pixelsPerCm)}
    height={Math.round((height / STEPS) * pixelsPerCm)}
  >
    {shapes.map((shape, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- a layer has no name, only its place
      <Drawn key={index} shape={shape} />
    ))}
  </svg>
)
