import { darkRuns } from '@/components/handout/qr-marks'

/** Blank modules around it, as the standard asks for. */
const QUIET = 4

/** A code to scan from the screen: dark on white in the dark too, as cameras expect it. */
export function CodePicture({ address }: { address: string }) {
  const { modules, runs } = darkRuns(address)
  const whole = modules + 2 * QUIET
  const path = runs.map(([line, from, length]) => `M${from + QUIET} ${line + QUIET}h${length}v1h-${length}z`)
  return (
    <svg
      viewBox={`0 0 ${whole} ${whole}`}
      role="img"
      aria-label="Code of the patient’s page, to scan with a phone"
      shapeRendering="crispEdges"
      className="w-full max-w-60 rounded-md border border-line"
    >
      <rect width={whole} height={whole} fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  )
}
