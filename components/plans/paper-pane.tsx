import { FileText } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import type { HandoutContent } from '@/lib/clinical/handout'
import { PaperPreview } from './paper-preview'

/** The page as it will print; it follows every edit. */
export const PaperPane = ({ content }: { content: HandoutContent | null }) => (
  <section
    aria-labelledby="paper-pane-title"
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself: the arrow keys must reach it
    tabIndex={0}
    className="min-h-0 overflow-y-auto rounded-lg bg-sunken p-3"
  >
    <h2 id="paper-pane-title" className="sr-only">
      The page as it will print
    </h2>
    {content === null ? (
      <EmptyState icon={FileText} title="The page is still empty">
        It grows here as exercises are added, in the words the patient will read.
      </EmptyState>
    ) : (
      <PaperPreview content={content} />
    )}
  </section>
)
