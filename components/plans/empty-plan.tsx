import { ClipboardList } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { BuilderFacts } from './builder-facts'
import { TemplateList } from './template-list'
import type { PlanStart, TemplateOffer } from './template-offer'

/** Where a plan starts while it is empty: the search, the last home program, or a template. */
export const EmptyPlan = ({
  lastProgram,
  templates,
  onStart,
}: {
  lastProgram: BuilderFacts['lastProgram']
  templates: readonly TemplateOffer[]
  onStart: (from: PlanStart) => void
}) => (
  <div className="rounded-lg border border-dashed border-line-strong">
    <EmptyState icon={ClipboardList} title="No exercises yet">
      Type three letters in the search and press Enter. Two to four exercises are done more often than a long
      list.
    </EmptyState>
    {lastProgram ? (
      <div className="flex justify-center pb-8">
        <Button
          onClick={() =>
            onStart({
              name: `home program ${lastProgram.number}`,
              lines: lastProgram.presentLines,
              startedFrom: lastProgram.startedFrom,
            })
          }
        >
          Start from home program {lastProgram.number}
        </Button>
      </div>
    ) : null}
    {templates.length > 0 ? (
      <div className="border-t border-dashed border-line-strong px-4 pt-3">
        <h3 className="font-semibold">Or start from a template</h3>
        <TemplateList offers={templates} onStart={onStart} />
      </div>
    ) : null}
  </div>
)
