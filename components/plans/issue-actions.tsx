import { Download, Printer } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { Keys } from './keys'
import type { AfterIssue } from './use-issue'

const WAYS = [
  { after: 'print', words: 'Issue and print', busyWords: 'Issuing…', Icon: Printer },
  { after: 'download', words: 'Issue and download', busyWords: 'Issuing…', Icon: Download },
  { after: 'nothing', words: 'Issue only', busyWords: 'Issuing…', Icon: null },
] as const

/** The one step: issued, and printed or downloaded with it. */
export const IssueActions = ({
  primary,
  busy,
  isHeld,
  onIssue,
}: {
  primary: RefObject<HTMLButtonElement | null>
  /** What is under way. */
  busy: AfterIssue | null
  /** Something has to be answered first. */
  isHeld: boolean
  onIssue: (after: AfterIssue) => void
}) => (
  <footer className="border-t border-line px-5 py-4">
    <div className="flex flex-wrap items-center gap-2">
      {WAYS.map(({ after, words, busyWords, Icon }, index) => (
        <Button
          key={after}
          ref={index === 0 ? primary : undefined}
          variant={index === 0 ? 'primary' : index === 1 ? 'secondary' : 'quiet'}
          aria-disabled={busy !== null || isHeld || undefined}
          onClick={() => onIssue(after)}
        >
          {Icon ? <Icon aria-hidden /> : null}
          {busy === after ? busyWords : words}
        </Button>
      ))}
    </div>
    <p className="mt-2 text-sm text-muted" role="status">
      {busy === null ? (
        isHeld ? (
          'It can be issued once nothing above is open.'
        ) : (
          <>
            <Keys combo="Mod+Enter" /> issues and prints.
          </>
        )
      ) : (
        'Saving, checking once more, and issuing.'
      )}
    </p>
  </footer>
)
