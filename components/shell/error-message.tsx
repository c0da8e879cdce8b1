'use client'
import { OctagonAlert } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { EmptyState } from '@/components/ui/empty-state'
import { paths } from '@/lib/paths'

/** What the framework hands to an error page. */
export type ErrorPageProps = {
  readonly error: Error & { readonly digest?: string }
  readonly reset: () => void
}

/** Something broke. Says what to do, gives a number to quote, and nothing else. */
export const ErrorMessage = ({ error, reset }: ErrorPageProps) => (
  <div className="grid min-h-[70dvh] place-items-center" role="alert">
    <EmptyState
      icon={OctagonAlert}
      title={<h1>This page could not be shown</h1>}
      action={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          {/* A whole load: what broke this page must not come along. */}
          <a href={paths.today()} className={buttonStyle('secondary', 'regular')}>
            Go to the start
          </a>
        </>
      }
    >
      <p>
        What was saved before is safe. Try again; if it happens once more, tell whoever runs Plumbline for
        you.
      </p>
      {error.digest ? <p className="mt-2 text-sm">Reference for them: {error.digest}</p> : null}
    </EmptyState>
  </div>
)
