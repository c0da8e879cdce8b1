import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { failureInWords } from './mail-failure-words'

type Count = {
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled'
  readonly failure: string | null
  readonly count: number
}

const sum = (counts: readonly Count[], ...states: readonly Count['state'][]): number =>
  counts.reduce((total, { state, count }) => total + (states.includes(state) ? count : 0), 0)

/** For leads: whether reminders leave, what became of them, and a message to oneself to see it. */
export function RemindersCard({
  counts,
  days,
  isOn,
  ownEmail,
  sendTest,
}: {
  counts: readonly Count[]
  /** How many days the counts are of. */
  days: number
  /** Whether the installation has a mail server. */
  isOn: boolean
  ownEmail: string
  sendTest: FormAction
}) {
  const failures = counts.filter(({ state }) => state === 'failed')
  return (
    <Card
      title="Reminders"
      note="By e-mail, to patients who agreed and have not checked in. They say nothing about anybody’s health."
      className="max-w-2xl"
    >
      <div className="flex flex-col gap-5">
        {isOn ? null : (
          <Notice title="Off: no mail server is set up">
            Nothing is sent. Whoever runs the server sets SMTP_URL and MAIL_FROM.
          </Notice>
        )}
        <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-2">
          {[
            ...(isOn ? [['Mail server', 'Set up']] : []),
            [`Sent in ${days} days`, sum(counts, 'sent')],
            ['Not sent', sum(counts, 'failed')],
            ['Waiting', sum(counts, 'waiting', 'sending')],
          ].map(([term, text]) => (
            <div key={term} className="contents">
              <dt className="text-muted">{term}</dt>
              <dd className="tabular-nums">{text}</dd>
            </div>
          ))}
        </dl>
        {failures.length > 0 ? (
          <div>
            <h3 className="font-medium">Why they were not sent</h3>
            <ul className="mt-1 flex flex-col gap-1">
              {failures.map(({ failure, count }) => (
                <li key={failure} className="flex gap-3">
                  <span className="min-w-6 tabular-nums">{count}</span>
                  <span>{failureInWords(failure ?? 'unknown')}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {isOn ? (
          <Form action={sendTest} label="Test message">
            <div className="flex flex-col items-start gap-2">
              <SubmitButton variant="secondary" pendingLabel="Sending…">
                Send a test message
              </SubmitButton>
              <p className="text-sm text-muted">Goes to {ownEmail}.</p>
            </div>
          </Form>
        ) : null}
      </div>
    </Card>
  )
}
