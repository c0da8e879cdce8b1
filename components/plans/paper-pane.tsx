import { CloudOff, FileText } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ListSkeleton } from '@/components/ui/skeleton'
import { useWhenSeen } from '@/components/ui/use-when-seen'
import type { LivePage } from './use-handout'

function PageOrWhyNot({ page }: { page: LivePage }) {
  switch (page.at) {
    case 'here':
      return <page.Preview content={page.content} />
    case 'loading':
      return <ListSkeleton />
    case 'missing':
      return (
        <EmptyState
          icon={CloudOff}
          title="The page is not here yet"
          action={<Button onClick={page.tryAgain}>Try again</Button>}
        >
          What it is made with could not be fetched. The plan is not affected.
        </EmptyState>
      )
    case 'empty':
      return (
        <EmptyState icon={FileText} title="The page is still empty">
          It grows here as exercises are added, in the words the patient will read.
        </EmptyState>
      )
  }
}

/** The page as it will print; it follows every edit. */
export const PaperPane = ({ page, onSeen }: { page: LivePage; onSeen: () => void }) => (
  <section
    ref={useWhenSeen(onSeen)}
    aria-labelledby="paper-pane-title"
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself: the arrow keys must reach it
    tabIndex={0}
    className="min-h-0 overflow-y-auto rounded-lg bg-sunken p-3"
  >
    <h2 id="paper-pane-title" className="sr-only">
      The page as it will print
    </h2>
    <PageOrWhyNot page={page} />
  </section>
)
