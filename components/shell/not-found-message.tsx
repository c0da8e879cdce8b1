import { Compass } from 'lucide-react'
import { buttonStyle } from '@/components/ui/button-style'
import { EmptyState } from '@/components/ui/empty-state'
import { paths } from '@/lib/paths'

/** The same words for what never was, what is gone and what belongs to others. */
export const NotFoundMessage = () => (
  <div className="grid min-h-[70dvh] place-items-center">
    <EmptyState
      icon={Compass}
      title={<h1>There is nothing at this address</h1>}
      action={
        <a href={paths.today()} className={buttonStyle('primary', 'regular')}>
          Go to the start
        </a>
      }
    >
      The link may be old or mistyped, or the record may not be one that you can open.
    </EmptyState>
  </div>
)
