import { CircleHelp } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { KIND_LABELS, POSITION_LABELS, REGION_LABELS } from '@/lib/clinical/labels'
import type { OwnExercise } from '@/lib/clinical/own-exercise'

/** Marks an exercise that nobody has assessed. Without a color: those are kept for findings. */
export const NotAssessedBadge = () => (
  <Badge className="border-dashed border-line-strong">
    <CircleHelp aria-hidden />
    Not assessed
  </Badge>
)

/** What kind of exercise it is, and how it stands. */
export const OwnBadges = ({ exercise }: { exercise: OwnExercise & { readonly archived: boolean } }) => (
  <p className="flex flex-wrap gap-1.5 pb-4">
    <Badge tone="action">Clinic’s own</Badge>
    <Badge>{KIND_LABELS[exercise.kind]}</Badge>
    <Badge>{REGION_LABELS[exercise.region]}</Badge>
    <Badge>{POSITION_LABELS[exercise.position]}</Badge>
    {exercise.demands === null ? <NotAssessedBadge /> : null}
    {exercise.archived ? <Badge tone="info">Put away</Badge> : null}
  </p>
)
