import { OctagonAlert, TriangleAlert } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { URGENCY_LABELS } from '@/lib/clinical/labels'
import { reasonWords, type TriageFlag } from '@/lib/clinical/triage'

/** The active flags, most urgent first, each with what raised it and why its urgency is what it is. */
export const TriageFlags = ({ flags }: { flags: readonly TriageFlag[] }) => (
  <ul className="flex flex-col divide-y divide-line border-y border-line" aria-label="Active red flags">
    {flags.map(({ slug, name, urgency, why, grade }) => {
      const serious = urgency !== 'evaluate_soon'
      const Icon = serious ? OctagonAlert : TriangleAlert
      return (
        <li key={slug} className="py-2">
          <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <span className="font-medium">{name}</span>
            <Badge tone={serious ? 'stop' : 'caution'}>
              <Icon aria-hidden />
              {URGENCY_LABELS[urgency]}
            </Badge>
          </p>
          {[...why.map(reasonWords), ...(grade ? [grade] : [])].map((words) => (
            <p key={words} className="mt-0.5 text-sm">
              {words}
            </p>
          ))}
        </li>
      )
    })}
  </ul>
)
