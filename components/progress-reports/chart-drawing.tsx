import { CHART_WORDS, type Shape, type Tone } from '@/components/handout/chart-shapes'

const FILLS: Readonly<Record<Tone, string>> = {
  ink: 'fill-ink',
  done: 'fill-ink',
  band: 'fill-line',
  rule: 'fill-line',
}

const DrawnShape = ({ shape }: { shape: Shape }) => {
  switch (shape.kind) {
    case 'words':
      return (
        <text
          x={shape.at[0]}
          y={shape.at[1]}
          textAnchor={shape.anchor}
          fontSize={CHART_WORDS}
          className="fill-ink"
        >
          {shape.text}
        </text>
      )
    case 'line':
      return (
        <line
          x1={shape.from[0]}
          y1={shape.from[1]}
          x2={shape.to[0]}
          y2={shape.to[1]}
          strokeWidth={shape.width}
          className="stroke-line"
        />
      )
    case 'path':
      return (
        <polyline
          points={shape.places.map((place) => place.join(',')).join(' ')}
          strokeWidth={shape.width}
          className="fill-none stroke-ink"
        />
      )
    case 'dot':
      return <circle cx={shape.at[0]} cy={shape.at[1]} r={shape.radius} className="fill-ink" />
    case 'area':
    case 'frame':
      return (
        <rect
          x={shape.at[0]}
          y={shape.at[1]}
          width={shape.width}
          height={shape.height}
          strokeWidth={0.75}
          className={shape.kind === 'frame' ? 'fill-none stroke-ink' : FILLS[shape.tone]}
        />
      )
  }
}

/** A drawing on the screen. The sentence beside it says what it shows. */
export const ChartDrawing = ({
  shapes,
  width,
  height,
}: {
  shapes: readonly Shape[]
  width: number
  height: number
}) => (
  <svg viewBox={`0 0 ${width} ${height}`} className="h-auto w-full" aria-hidden>
    {shapes.map((shape, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- a shape has no name, only its place in the drawing
      <DrawnShape key={index} shape={shape} />
    ))}
  </svg>
)
