import { clsx } from 'clsx'
import { OctagonAlert, Phone, TriangleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Disclosure } from '@/components/findings/disclosure'
import type { Triage } from '@/lib/clinical/triage'
import { TriageFlags } from './triage-flags'

const LOOKS = {
  emergency_now: {
    frame: 'border-2 border-stop bg-stop-soft',
    mark: 'text-stop',
    title: 'text-xl font-bold',
  },
  same_day: {
    frame: 'border border-stop/60 bg-stop-soft',
    mark: 'text-stop',
    title: 'text-lg font-semibold',
  },
  evaluate_soon: {
    frame: 'border border-caution/40 bg-panel',
    mark: 'text-caution',
    title: 'text-lg font-semibold',
  },
} as const

const Part = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-sm font-semibold">{label}</dt>
    <dd className="mt-0.5 max-w-prose">{children}</dd>
  </div>
)

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="flex flex-col gap-0.5">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

const Phoned = ({ call, strong }: { call: Triage['call']; strong: boolean }) => (
  <ul className="flex flex-col gap-1">
    {call.map((whom) => (
      <li key={whom} className="flex gap-2">
        <Phone className="mt-1 size-4 shrink-0" aria-hidden />
        <span className={clsx(strong && 'font-medium')}>{whom}</span>
      </li>
    ))}
  </ul>
)

const Steps = ({ triage, className }: { triage: Triage; className?: string }) => (
  <dl className={clsx('grid gap-x-8 gap-y-3 md:grid-cols-2', className)}>
    <Part label="Call">
      <Phoned call={triage.call} strong={triage.urgency !== 'evaluate_soon'} />
    </Part>
    <Part label="The plan">{triage.plan}</Part>
    <Part label="Tell them">
      <Lines lines={triage.tell} />
    </Part>
    <Part label="Tell the patient">
      <Lines lines={triage.patient.map((words) => `“${words}”`)} />
    </Part>
  </dl>
)

/**
 * What the active flags ask for together: what to do now, whom to call, what to say, what the plan does. Loud for an
 * emergency; for an evaluation that is due, quiet, with the details folded away.
 */
export function TriagePanel({
  triage,
  heading: Heading = 'h2',
  actions,
}: {
  triage: Triage
  heading?: 'h2' | 'h3'
  /** What to record next; left out where nothing is on the record yet. */
  actions?: ReactNode
}) {
  const titleId = useId()
  const { frame, mark, title } = LOOKS[triage.urgency]
  const isSoon = triage.urgency === 'evaluate_soon'
  const Icon = isSoon ? TriangleAlert : OctagonAlert
  return (
    <section aria-labelledby={titleId} className={clsx('min-w-0 rounded-lg px-4 py-4 sm:px-5', frame)}>
      <Heading id={titleId} className={clsx('flex items-center gap-2.5', title)}>
        <Icon className={clsx('size-6 shrink-0', mark)} aria-hidden />
        {triage.title}
      </Heading>
      <p className={clsx('mt-1.5 max-w-prose', !isSoon && 'font-medium')}>{triage.now}</p>
      {isSoon ? null : <Steps triage={triage} className="my-3" />}
      <div className="mt-3">
        <TriageFlags flags={triage.flags} />
      </div>
      {isSoon ? (
        <Disclosure label="Whom to call, what to say, what the plan does" className="mt-3">
          <Steps triage={triage} className="mt-2" />
        </Disclosure>
      ) : null}
      {actions ? <div className="mt-4 flex flex-wrap gap-2">{actions}</div> : null}
    </section>
  )
}
