import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BehaviorCard } from '@/components/conditions/behavior-card'
import { CodesCard } from '@/components/conditions/codes-card'
import { EducationCard } from '@/components/conditions/education-card'
import { ExercisesCard } from '@/components/conditions/exercises-card'
import { RecoveryCard } from '@/components/conditions/recovery-card'
import { RulesCard } from '@/components/conditions/rules-card'
import { TemplatesCard } from '@/components/conditions/templates-card'
import { SourceLine } from '@/components/findings/source-line'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { CATALOG } from '@/lib/clinical/catalog'
import { findConditionGuide } from '@/lib/clinical/conditions/conditions'
import type { ConditionCategory } from '@/lib/clinical/conditions/guide'
import { rulesAbout } from '@/lib/clinical/conditions/rules-about'
import { EDUCATION } from '@/lib/clinical/education/education'
import { CONDITION_LABELS } from '@/lib/clinical/labels'
import { TEMPLATES } from '@/lib/clinical/templates/templates'
import { paths } from '@/lib/paths'

type ConditionPageProps = { params: Promise<{ slug: string }> }

const CATEGORY_WORDS: Readonly<Record<ConditionCategory, string>> = {
  presentation: 'After lifting',
  adjacent: 'Can look the same',
  precaution: 'Precaution',
}

const PHASE_NOTE = 'By the phase in which they usually begin.'
const HELPFUL_NOTE = `With those that the clinic’s article calls helpful; press-ups and cobra only if tolerated. ${PHASE_NOTE}`

export async function generateMetadata({ params }: ConditionPageProps): Promise<Metadata> {
  const guide = findConditionGuide((await params).slug)
  return { title: guide ? CONDITION_LABELS[guide.slug] : 'Not found' }
}

/** One condition: how it behaves, how long it takes, what is used for it, and which rules know it. */
export default async function ConditionPage({ params }: ConditionPageProps) {
  await requireTherapistWith('charts')
  const guide = findConditionGuide((await params).slug)
  if (!guide) notFound()
  const { slug, category, alsoCalled, icd10, sources } = guide
  const isNamed = category === 'presentation'
  const exercises = CATALOG.filter(
    ({ oftenUsedFor, articleRole }) => oftenUsedFor.includes(slug) || (isNamed && articleRole === 'helpful'),
  )
  const blocks = EDUCATION.filter(({ conditions }) => conditions.includes(slug))
  const templates = TEMPLATES.filter(({ condition }) => condition === slug)
  return (
    <>
      <PageHeader
        title={CONDITION_LABELS[slug]}
        note={`Also: ${alsoCalled.join(', ')}`}
        actions={<LinkButton href={paths.conditions()}>All conditions</LinkButton>}
      />
      <p className="flex flex-wrap gap-1.5 pb-4">
        <Badge>{CATEGORY_WORDS[category]}</Badge>
        <Badge tone="info">Needs clinical sign-off</Badge>
      </p>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          <BehaviorCard guide={guide} />
          <RecoveryCard guide={guide} />
          {blocks.length > 0 ? <EducationCard blocks={blocks} /> : null}
        </div>
        <div className="grid gap-4">
          {exercises.length > 0 ? (
            <ExercisesCard exercises={exercises} note={isNamed ? HELPFUL_NOTE : PHASE_NOTE} />
          ) : null}
          {templates.length > 0 ? <TemplatesCard templates={templates} /> : null}
          <RulesCard condition={slug} rules={rulesAbout(slug)} />
          <CodesCard codes={icd10} />
          <Card title="Where this comes from">
            <ul className="flex flex-col gap-2 text-sm">
              {sources.map((source) => (
                <li key={source}>
                  <SourceLine source={source} />
                </li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
    </>
  )
}
