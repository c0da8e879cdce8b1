'use client'
import { X } from 'lucide-react'
import { Disclosure } from '@/components/findings/disclosure'
import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Prescription } from '@/lib/clinical/plan'
import { effectivePhase } from '@/lib/clinical/rules/read-facts'
import { paths } from '@/lib/paths'
import type { BuilderFacts } from './builder-facts'
import { SaveTemplate } from './save-template'
import { TemplateList } from './template-list'
import type { PlanStart, TemplateOffer, TemplateSaved, TemplateToSave } from './template-offer'

/** Where a plan can start from, and where a good one is kept. */
export const TemplatePanel = ({
  offers,
  none,
  lastProgram,
  lines,
  picture,
  onStart,
  onClose,
  save,
}: {
  offers: readonly TemplateOffer[]
  /** Why there is no offer. */
  none: string
  lastProgram: BuilderFacts['lastProgram']
  lines: readonly Prescription[]
  picture: ClinicalPicture
  onStart: (from: PlanStart) => void
  onClose: () => void
  save: (template: TemplateToSave, key: string) => Promise<TemplateSaved>
}) => (
  <section aria-label="Templates" className="rounded-lg border border-line bg-panel px-4 py-3">
    <div className="flex items-center justify-between gap-3">
      <div>
        <h2 className="font-semibold">Templates</h2>
        <p className="text-sm text-muted">
          {offers.length > 0
            ? 'For this condition and phase. Starting from one replaces the plan; undo brings it back.'
            : none}{' '}
          <TextLink href={paths.templates()}>All templates</TextLink>
        </p>
      </div>
      <button type="button" className="icon-button" aria-label="Close the templates" onClick={onClose}>
        <X aria-hidden />
      </button>
    </div>
    {lastProgram ? (
      <Button
        size="small"
        className="mt-2"
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
    ) : null}
    <TemplateList offers={offers} onStart={onStart} />
    {lines.length > 0 ? (
      <Disclosure label="Save this plan as a template" className="border-t border-line pt-3">
        <div className="pt-3 pb-1">
          <SaveTemplate
            lines={lines}
            condition={picture.conditions?.[0]}
            phase={effectivePhase(picture).value}
            save={save}
          />
        </div>
      </Disclosure>
    ) : null}
  </section>
)
