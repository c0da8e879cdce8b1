import type { Metadata } from 'next'
import { ClinicTemplateCard } from '@/components/templates/clinic-template-card'
import { ConditionTemplates } from '@/components/templates/condition-templates'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/auth/access'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { NO_TEMPLATE, TEMPLATES } from '@/lib/clinical/templates/templates'
import { CONDITIONS } from '@/lib/clinical/vocabulary'
import { listTemplates } from '@/lib/templates/reads'
import { changeTemplateAction } from './actions'

export const metadata: Metadata = { title: 'Templates' }

/** Every plan to start from: the clinic's own, and one for each condition and phase. */
export default async function TemplatesPage() {
  const therapist = await requireTherapistWith('charts')
  const kept = await listTemplates(therapist)
  return (
    <>
      <PageHeader
        title="Templates"
        note="Where a plan can start. A plan offers those that fit the patient’s condition and phase."
      />
      <section aria-labelledby="kept">
        <h2 id="kept" className="pb-3 text-lg font-semibold">
          Kept by your clinic
        </h2>
        {kept.length === 0 ? (
          <p className="max-w-prose text-muted">
            None yet. Open Templates in a plan that turned out well, and save it.
          </p>
        ) : (
          <div className="grid items-start gap-6 lg:grid-cols-2">
            {kept.map((template) => (
              <ClinicTemplateCard
                key={template.id}
                template={template}
                change={
                  may(therapist, 'clinic-templates') || template.savedById === therapist.id
                    ? changeTemplateAction
                    : undefined
                }
              />
            ))}
          </div>
        )}
      </section>
      <section aria-labelledby="ours" className="pt-8">
        <h2 id="ours" className="text-lg font-semibold">
          For each condition and phase
        </h2>
        <p className="max-w-prose pb-3 text-muted">
          Reviewed by the rules for a typical patient: none begins with a limit. They need clinical sign-off.
        </p>
        <div className="grid items-start gap-6 lg:grid-cols-2">
          {CONDITIONS.map((condition) => (
            <ConditionTemplates
              key={condition}
              condition={condition}
              templates={TEMPLATES.filter((template) => template.condition === condition)}
              without={NO_TEMPLATE.filter((combination) => combination.condition === condition)}
            />
          ))}
        </div>
      </section>
    </>
  )
}
