import type { Metadata } from 'next'
import { ConditionList } from '@/components/conditions/condition-list'
import { FactorsCard } from '@/components/conditions/factors-card'
import { Badge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { CONDITION_GUIDES } from '@/lib/clinical/conditions/conditions'
import type { ConditionCategory } from '@/lib/clinical/conditions/guide'
import { CONTRIBUTING_FACTOR_GUIDES } from '@/lib/clinical/contributing-factors'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Condition guide' }

const guidesOf = (category: ConditionCategory) =>
  CONDITION_GUIDES.filter((guide) => guide.category === category)

/** What is known about each condition, and what may have led to it. */
export default async function ConditionsPage() {
  await requireTherapistWith('charts')
  return (
    <>
      <PageHeader
        title="Condition guide"
        note="What each looks like, what eases it, and how long it usually takes."
        actions={<LinkButton href={paths.catalog()}>Catalog</LinkButton>}
      />
      <p className="pb-4">
        <Badge tone="info">Needs clinical sign-off</Badge>
      </p>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          <ConditionList
            title="After lifting"
            note="What people who lift come with."
            guides={guidesOf('presentation')}
          />
          <ConditionList
            title="Can look the same"
            note="To tell apart from the ones above."
            guides={guidesOf('adjacent')}
          />
          <ConditionList
            title="Precautions"
            note="They go along with a back problem and set its limits."
            guides={guidesOf('precaution')}
          />
        </div>
        <FactorsCard factors={CONTRIBUTING_FACTOR_GUIDES} />
      </div>
    </>
  )
}
