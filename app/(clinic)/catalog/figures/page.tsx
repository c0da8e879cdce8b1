import type { Metadata } from 'next'
import { FigureSheet } from '@/components/catalog/figure-sheet'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Figures' }

type FiguresPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** All figures on one page, for the clinic to look at and sign off. */
export default async function FiguresPage({ searchParams }: FiguresPageProps) {
  await requireTherapistWith('charts')
  const isScreenSize = (await searchParams).size === 'screen'
  return (
    <>
      <PageHeader
        title="Figures"
        note={
          isScreenSize
            ? 'Every exercise as it is drawn on the screen. Needs clinical sign-off.'
            : 'Every exercise as it is drawn on paper, at about that size. Needs clinical sign-off.'
        }
        actions={
          <>
            <LinkButton href={paths.catalog()}>All exercises</LinkButton>
            <LinkButton href={isScreenSize ? paths.figures() : paths.figures('screen')}>
              {isScreenSize ? 'At print size' : 'At screen size'}
            </LinkButton>
            <LinkButton href={paths.figuresPdf()} prefetch={false}>
              As a PDF
            </LinkButton>
          </>
        }
      />
      <FigureSheet isScreenSize={isScreenSize} />
    </>
  )
}
