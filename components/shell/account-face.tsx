import { clsx } from 'clsx'
import { ChevronsUpDown } from 'lucide-react'
import { initialsOf, type SignedIn } from './signed-in'

type Face = {
  readonly signedIn: SignedIn
  /** Initials alone, where there is no room for the name. */
  readonly compact?: boolean
}

/** What the button of the account menu is called and looks like. */
export const accountButton = ({ signedIn, compact }: Face) => ({
  'aria-label': `${signedIn.name}: account and sign out`,
  className: clsx(
    'control-square flex items-center gap-2.5 rounded-md px-1.5 py-1 text-left hover:bg-sunken data-popup-open:bg-sunken',
    compact ? 'justify-center' : 'w-full',
  ),
})

/** Who is signed in, on the button of the account menu. */
export const AccountFace = ({ signedIn, compact }: Face) => (
  <>
    <span
      aria-hidden
      className="grid size-8 shrink-0 place-items-center rounded-full bg-action-soft text-sm font-semibold text-action-strong"
    >
      {initialsOf(signedIn.name)}
    </span>
    {compact ? null : (
      <>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{signedIn.name}</span>
          <span className="block truncate text-xs text-muted">{signedIn.title}</span>
        </span>
        <ChevronsUpDown className="size-4 shrink-0 text-muted" aria-hidden />
      </>
    )}
  </>
)
