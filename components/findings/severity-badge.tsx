import { CircleCheck, Info, OctagonAlert, OctagonX, TriangleAlert } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import type { Severity } from '@/lib/clinical/vocabulary'
import { SEVERITY_WORDS } from './severity-words'

const ICONS = {
  none: CircleCheck,
  info: Info,
  caution: TriangleAlert,
  limit: OctagonAlert,
  stop: OctagonX,
} as const

/** The icon of a severity, each with an outline of its own, so that it can be told without color. */
function SeverityIcon({ severity, className }: { severity: Severity; className?: string }) {
  const Icon = ICONS[severity]
  return <Icon className={className} aria-hidden />
}

/** How serious a finding is, as an icon and a word. */
export const SeverityBadge = ({ severity, className }: { severity: Severity; className?: string }) => (
  <Badge tone={severity === 'none' ? 'plain' : severity} className={className}>
    <SeverityIcon severity={severity} />
    {SEVERITY_WORDS[severity]}
  </Badge>
)
