import { ClipboardList } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { paths } from '@/lib/paths'

/** Said where what is entered belongs to a home program, and none was issued in this episode. */
export const NoHomeProgram = ({ patientId, children }: { patientId: string; children: ReactNode }) => (
  <EmptyState
    icon={ClipboardList}
    title="No home program was issued yet"
    action={
      <LinkButton href={paths.plan(patientId)} variant="primary">
        Open the plan
      </LinkButton>
    }
  >
    {children}
  </EmptyState>
)
