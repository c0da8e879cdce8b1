import { ClipboardList } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { paths } from '@/lib/paths'

/** Said where something can only be recorded in an open episode of care. */
export const NoOpenEpisode = ({ patientId }: { patientId: string }) => (
  <EmptyState
    icon={ClipboardList}
    title="No episode of care is open"
    action={
      <>
        <LinkButton href={paths.newEpisode(patientId)} variant="primary">
          Open an episode
        </LinkButton>
        <LinkButton href={paths.chart(patientId)}>Back to the chart</LinkButton>
      </>
    }
  >
    Findings belong to an open episode. Records of a discharged one stay as they are.
  </EmptyState>
)
