import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CatalogBrowser } from '@/components/catalog/catalog-browser'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapist } from '@/lib/auth/therapist'
import { catalogQuery } from '@/lib/catalog/schema'
import { readsClinicalFacts } from '@/lib/patients/access'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Catalog' }

type CatalogPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Every exercise, narrowed by what is typed and chosen. */
export default async function CatalogPage({ searchParams }: CatalogPageProps) {
  const therapist = await requireTherapist()
  if (!readsClinicalFacts(therapist)) redirect(paths.patients())
  return (
    <>
      <PageHeader
        title="Catalog"
        note="Exercises, stretches and lifts, calm ones first."
        actions={
          <>
            <LinkButton href={paths.templates()}>Templates</LinkButton>
            <LinkButton href={paths.conditions()}>Condition guide</LinkButton>
            <LinkButton href={paths.rules()}>Rule book</LinkButton>
          </>
        }
      />
      <CatalogBrowser initial={catalogQuery.parse(await searchParams)} />
    </>
  )
}
