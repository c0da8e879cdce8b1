'use client'
import { CloudAlert, LoaderCircle } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useMadePage } from './use-made-page'

/** The page as wide as its frame, without small pictures of all pages beside it; viewers that do not know it show what they show. */
const VIEW = '#navpanes=0&view=FitH'

/** The document as it will be printed. The one before stays in sight, dimmed, until the next is there. */
export function PrintPreview({ address, title }: { address: string; title: string }) {
  const { page, tryAgain } = useMadePage(address)
  return (
    <section
      aria-label="The page as it will print"
      aria-busy={page.at === 'making'}
      className="sticky top-6 h-[calc(100dvh-3rem)] overflow-hidden rounded-lg border border-line bg-sunken"
    >
      {page.at === 'failed' ? (
        <EmptyState
          icon={CloudAlert}
          title="The page is not here"
          action={<Button onClick={tryAgain}>Try again</Button>}
        >
          <p role="alert">{page.problem}</p>
        </EmptyState>
      ) : null}
      {page.shown !== null && page.at !== 'failed' ? (
        // oxlint-disable-next-line react/iframe-missing-sandbox -- browsers open no PDF in a sandbox; it is our own
        <iframe key={page.shown} src={`${page.shown}${VIEW}`} title={title} className="size-full" />
      ) : null}
      <p
        role="status"
        className={
          page.at === 'making'
            ? 'absolute inset-0 flex items-center justify-center gap-2 bg-sunken/80 font-medium'
            : 'sr-only'
        }
      >
        {page.at === 'making' ? (
          <>
            <LoaderCircle className="size-5 animate-spin motion-reduce:animate-none" aria-hidden />
            Making the page…
          </>
        ) : null}
      </p>
    </section>
  )
}
