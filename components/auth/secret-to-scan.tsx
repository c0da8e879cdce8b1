import { darkRuns } from '@/components/handout/qr-marks'

/** Blank modules around a code, as the standard asks for. */
const QUIET = 4

const inGroups = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** What an authenticator app takes: a code to scan, and the same to type. Dark on white also where the page is dark. */
export function SecretToScan({ address, secret }: { address: string; secret: string }) {
  const { modules, runs } = darkRuns(address)
  const side = modules + 2 * QUIET
  const path = runs
    .map(([line, from, length]) => `M${from + QUIET} ${line + QUIET}h${length}v1h-${length}z`)
    .join('')
  return (
    <div className="flex flex-wrap items-center gap-5">
      <svg
        role="img"
        aria-label="Code to scan with your authenticator app"
        viewBox={`0 0 ${side} ${side}`}
        shapeRendering="crispEdges"
        className="size-48"
      >
        <rect width={side} height={side} fill="white" />
        <path d={path} fill="black" />
      </svg>
      <div className="min-w-0 flex-1 basis-48">
        <p className="text-muted">Or type this into the app:</p>
        <p className="mt-1 font-mono break-words" data-secret={secret}>
          {inGroups(secret)}
        </p>
      </div>
    </div>
  )
}
