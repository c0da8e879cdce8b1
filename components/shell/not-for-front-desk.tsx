import { Lock } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { paths } from '@/lib/paths'

/** In place of a chart, for an account that sees names and contacts alone. */
export const NotForFrontDesk = () => (
  <div className="grid min-h-[70dvh] place-items-center">
    <EmptyState
      icon={Lock}
      title={<h1>Charts are for those who treat</h1>}
      action={
        <LinkButton href={paths.patients()} variant="primary">
          Go to patients
        </LinkButton>
      }
    >
      Your account sees names and contacts. If you need more, ask the lead of your clinic.
    </EmptyState>
  </div>
)
