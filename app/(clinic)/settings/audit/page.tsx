import { ChevronRight, ScrollText } from 'lucide-react'
import type { Metadata } from 'next'
import { AuditFilters } from '@/components/audit/audit-filters'
import { AuditList } from '@/components/audit/audit-list'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Form } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { may } from '@/lib/auth/access'
import { listAuditEvents } from '@/lib/audit/reads'
import { askedBy, auditQuery, auditSearch, kindsFor } from '@/lib/audit/search'
import { requireTherapist } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { getClinic, listTeam } from '@/lib/clinic/reads'
import { AppError } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { checkChainAction } from './actions'

export const metadata: Metadata = { title: 'Audit trail' }

type AuditPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Who did what in the clinic, and whether that record is as it was written; for those who answer for it. */
export default async function AuditPage({ searchParams }: AuditPageProps) {
  const reader = await requireTherapist()
  if (!may(reader, 'audit')) throw new AppError('not-found')
  const query = askedBy(reader, auditQuery.parse(await searchParams))
  const { timeZone } = await getClinic(reader)
  const [{ rows, next }, people] = await Promise.all([
    listAuditEvents(reader, query, { timeZone, at: now() }),
    listTeam(reader),
  ])
  const moment = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  const narrowed = { ...query, before: null }
  return (
    <>
      <PageHeader
        title="Audit trail"
        note="Who opened and changed what. Each event is sealed together with the one before, so that a change to any of them shows."
        actions={<LinkButton href={paths.settings()}>Settings</LinkButton>}
      />
      <div className="flex flex-col gap-6">
        <Card title="The chain" note="Walks every event from the first to the last.">
          <Form action={checkChainAction} label="Check the chain">
            <div>
              <SubmitButton variant="secondary" pendingLabel="Checking…">
                Check the chain
              </SubmitButton>
            </div>
          </Form>
        </Card>
        <Card>
          <AuditFilters query={query} kinds={kindsFor(reader)} people={people} />
        </Card>
        <Card
          title={query.patient ? 'Events of one patient' : 'Events'}
          note={`${query.before ? 'Further back.' : 'The newest first.'}${may(reader, 'charts') ? '' : ' Your account opens no charts, so what was done in a patient’s record is not told, nor in whose. A lead sees it.'}`}
          flush
          action={
            <div className="flex flex-wrap gap-2">
              {(['csv', 'jsonl'] as const).map((format) => (
                <LinkButton
                  key={format}
                  size="small"
                  prefetch={false}
                  href={paths.auditExport(auditSearch({ ...narrowed, format }))}
                >
                  {format === 'csv' ? 'Export CSV' : 'Export JSON lines'}
                </LinkButton>
              ))}
            </div>
          }
        >
          {rows.length === 0 ? (
            <EmptyState icon={ScrollText} title="Nothing here">
              No event fits. Show more days, or everybody.
            </EmptyState>
          ) : (
            <AuditList lines={rows.map((row) => ({ ...row, at: moment.format(row.at) }))} />
          )}
        </Card>
        {next || query.before ? (
          <nav aria-label="Pages" className="flex flex-wrap justify-end gap-2">
            {query.before ? (
              <LinkButton href={paths.audit(auditSearch(narrowed))} variant="quiet">
                First page
              </LinkButton>
            ) : null}
            {next ? (
              <LinkButton href={paths.audit(auditSearch({ ...query, before: next }))}>
                Earlier
                <ChevronRight aria-hidden />
              </LinkButton>
            ) : null}
          </nav>
        ) : null}
      </div>
    </>
  )
}
