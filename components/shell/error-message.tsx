'use client'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { EmptyState, type LargeIconProps } from '@/components/ui/empty-state'
import { START_PATH } from '@/lib/start-path'

/** What the framework hands to an error page. */
export type ErrorPageProps = {
  readonly error: Error & { readonly digest?: string }
  readonly reset: () => void
}

/** Drawn here: this comes along with every page, and what draws the icons of the library would come with it. */
const Octagon = (look: LargeIconProps) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    {...look}
  >
    <path d="M12 16h.01M12 8v4M15.312 2a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586l-4.688-4.688A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2z" />
  </svg>
)

/** Something broke. Says what to do, gives a number to quote, and nothing else. */
export const ErrorMessage = ({ error, reset }: ErrorPageProps) => (
  <div className="grid min-h-[70dvh] place-items-center" role="alert">
    <EmptyState
      icon={Octagon}
      title={<h1>This page could not be shown</h1>}
      action={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          {/* A whole load: what broke this page must not come along. */}
          <a href={START_PATH} className={buttonStyle('secondary', 'regular')}>
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
