import { ArrowRight } from 'lucide-react'
import { LinkButton } from '@/components/ui/link-button'
import { paths } from '@/lib/paths'

/** What has been done in this episode so far. */
export type EpisodeProgress = {
  readonly assessed: boolean
  readonly issued: boolean
}

/** The one step that brings this episode on, as the main button of the chart. */
export function NextStep({ patientId, assessed, issued }: EpisodeProgress & { patientId: string }) {
  const step = !assessed
    ? { label: 'Record assessment', href: paths.newAssessment(patientId) }
    : !issued
      ? { label: 'Build plan', href: paths.plan(patientId) }
      : { label: 'Record check-in', href: paths.newCheckIn(patientId) }
  return (
    <LinkButton href={step.href} variant="primary">
      {step.label}
      <ArrowRight aria-hidden />
    </LinkButton>
  )
}
