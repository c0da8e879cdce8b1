import type { Metadata } from 'next'
import { CatalogBrowser } from '@/components/catalog/catalog-browser'
import { PutAwayLine } from '@/components/own-exercises/put-away-line'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith, type Therapist } from '@/lib/auth/therapist'
import { catalogQuery } from '@/lib/catalog/schema'
import { listOwnExercises, type OwnExerciseRecord } from '@/lib/own-exercises/reads'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Catalog' }

type CatalogPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The clinic's own exercises that are offered, and those put away. */
async function shelves(therapist: Therapist): Promise<readonly [OwnExerciseRecord[], OwnExerciseRecord[]]> {
  const all = await listOwnExercises(therapist)
  return [all.filter(({ archived }) => !archived), all.filter(({ archived }) => archived)]
}

/** Every exercise, narrowed by what is typed and chosen. */
export default async function CatalogPage({ searchParams }: CatalogPageProps) {
  const therapist = await requireTherapistWith('charts')
  const [own, putAway] = await shelves(therapist)
  return (
    <>
      <PageHeader
        title="Catalog"
        note="Exercises, stretches and lifts, calm ones first."
        actions={
          <>
            <LinkButton href={paths.templates()}>Templates</LinkButton>
            <LinkButton href={paths.figures()}>Figures</LinkButton>
            <LinkButton href={paths.conditions()}>Condition guide</LinkButton>
            <LinkButton href={paths.rules()}>Rule book</LinkButton>
            <LinkButton href={paths.newOwnExercise()} variant="primary">
              Add an exercise of your own
            </LinkButton>
          </>
        }
      />
      <CatalogBrowser initial={catalogQuery.parse(await searchParams)} own={own} />
      {putAway.length > 0 ? <PutAwayLine exercises={putAway} /> : null}
    </>
  )
}
