import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { SignOutEverywhere } from './sign-out-everywhere'

export type SessionLine = {
  readonly id: string
  readonly began: string
  readonly lastSeen: string
  /** Such as 'Firefox on Windows'; may be empty. */
  readonly browser: string
  readonly isThis: boolean
}

/** Where the account is signed in; any place but this one can be ended from here. */
export const SessionList = ({
  sessions,
  action,
  endAll,
}: {
  sessions: readonly SessionLine[]
  action: FormAction
  endAll: FormAction
}) => (
  <>
    <ul className="divide-y divide-line">
      {sessions.map(({ id, began, lastSeen, browser, isThis }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3 sm:px-5">
          <div>
            <p className="font-medium">
              {isThis ? 'This browser' : 'Another browser'}
              {browser ? <span className="font-normal text-muted">, {browser}</span> : null}
            </p>
            <p className="text-sm text-muted">
              Since {began}; last used {lastSeen}
            </p>
          </div>
          {isThis ? null : (
            <Form action={action} label={`End the session begun ${began}`}>
              <input type="hidden" name="session" value={id} />
              <SubmitButton size="small" variant="secondary">
                End session
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
    <div className="flex flex-wrap gap-3 border-t border-line px-4 py-3 sm:px-5">
      {sessions.length > 1 ? (
        <Form action={endAll} label="Sign out everywhere else">
          <input type="hidden" name="which" value="others" />
          <SubmitButton size="small" variant="secondary">
            Sign out everywhere else
          </SubmitButton>
        </Form>
      ) : null}
      <SignOutEverywhere action={endAll} />
    </div>
  </>
)
