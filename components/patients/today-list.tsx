import Link from 'next/link'
import { LinkButton } from '@/components/ui/link-button'
import { TextLink } from '@/components/ui/text-link'
import { type AttentionReason, caseloadQuery } from '@/lib/patients/search'
import { paths } from '@/lib/paths'
import { AttentionBadge } from './attention-badge'
import { caseloadLink } from './caseload-link'
import { ATTENTION_WORDS, type AttentionFacts } from './attention-words'

export type TodayRow = AttentionFacts & {
  readonly name: string
  readonly problem: string | null
  readonly reasons: readonly AttentionReason[]
}

const ALL_NEEDING_ATTENTION = caseloadLink(
  caseloadQuery.parse({ attention: true, sort: 'urgency', descending: true }),
)

/** Who needs attention and why, the most urgent first; each reason leads to the place where it is dealt with. */
export function TodayList({
  rows,
  total,
  inCare,
}: {
  rows: readonly TodayRow[]
  /** How many need attention; the list may end before. */
  total: number
  /** How many patients the therapist has in care. */
  inCare: number
}) {
  const quiet = inCare - total
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-panel">
        {rows.map((row) => (
          <TodayItem key={row.id} row={row} />
        ))}
      </ul>
      <p className="pt-4 text-sm text-muted">
        {total > rows.length ? (
          <>
            {rows.length} of {total} are shown.{' '}
            <TextLink href={ALL_NEEDING_ATTENTION}>See all of them</TextLink>.{' '}
          </>
        ) : null}
        {quiet === 0
          ? 'These are all of your patients in care.'
          : `Nothing stands out for your other ${quiet === 1 ? 'patient' : `${quiet} patients`}.`}{' '}
        <TextLink href={paths.patients()}>My patients</TextLink>
      </p>
    </>
  )
}

function TodayItem({ row }: { row: TodayRow }) {
  const [first, ...others] = row.reasons
  const main = first && ATTENTION_WORDS[first]
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-4 sm:px-5">
      <div className="min-w-0 basis-64">
        <Link href={paths.chart(row.id)} className="rounded-sm text-lg font-semibold hover:underline">
          {row.name}
        </Link>
        <p className="text-sm text-muted">{row.problem}</p>
      </div>
      <ul className="min-w-0 flex-1 basis-80 space-y-1.5">
        {row.reasons.map((reason) => (
          <li key={reason} className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
            <AttentionBadge reason={reason} />
            <span>{ATTENTION_WORDS[reason].sentence(row)}</span>
            {others.includes(reason) ? (
              <TextLink href={ATTENTION_WORDS[reason].href(row.id)} className="text-sm whitespace-nowrap">
                {ATTENTION_WORDS[reason].step}
                <span className="sr-only"> of {row.name}</span>
              </TextLink>
            ) : null}
          </li>
        ))}
      </ul>
      {main ? (
        <LinkButton href={main.href(row.id)} className="max-sm:w-full">
          {main.step}
          <span className="sr-only"> of {row.name}</span>
        </LinkButton>
      ) : null}
    </li>
  )
}
