import { CircleCheck, UserPlus } from 'lucide-react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { caseloadLink } from '@/components/patients/caseload-link'
import { TodayList } from '@/components/patients/today-list'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { TextLink } from '@/components/ui/text-link'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { readsClinicalFacts } from '@/lib/patients/access'
import { listCaseload, listNeedingAttention } from '@/lib/patients/reads-caseload'
import { caseloadQuery } from '@/lib/patients/search'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Today' }

/** Who needs attention and why, among the patients assigned to the therapist at the desk. */
export default async function TodayPage() {
  const therapist = await requireTherapist()
  if (!readsClinicalFacts(therapist)) redirect(paths.patients())
  const today = clinicToday((await getClinic(therapist)).timeZone)
  const query = caseloadQuery.parse({})
  const [attention, mine] = await Promise.all([
    listNeedingAttention(therapist, today),
    listCaseload(therapist, query, { search: '', today }),
  ])
  const quiet = mine.total - attention.total
  return (
    <>
      <PageHeader
        title="Today"
        note={dateInWords(today)}
        actions={
          <LinkButton href={paths.newPatient()}>
            <UserPlus aria-hidden />
            Add patient
          </LinkButton>
        }
      />
      {attention.rows.length > 0 ? (
        <>
          <TodayList rows={attention.rows} />
          <p className="pt-4 text-sm text-muted">
            {attention.total > attention.rows.length ? (
              <>
                {attention.rows.length} of {attention.total} are shown.{' '}
                <TextLink href={caseloadLink({ ...query, attention: true })}>See all of them</TextLink>.{' '}
              </>
            ) : null}
            {quiet === 0
              ? 'These are all of your patients in care.'
              : `Nothing stands out for your other ${quiet === 1 ? 'patient' : `${quiet} patients`}.`}{' '}
            <TextLink href={paths.patients()}>My patients</TextLink>
          </p>
        </>
      ) : (
        <div className="rounded-lg border border-line bg-panel">
          {mine.total === 0 ? (
            <EmptyState
              icon={UserPlus}
              title="No patients are assigned to you yet"
              action={
                <>
                  <LinkButton href={paths.newPatient()} variant="primary">
                    Add a patient
                  </LinkButton>
                  <LinkButton href={caseloadLink({ ...query, assigned: 'all' })}>
                    Patients of the clinic
                  </LinkButton>
                </>
              }
            >
              Once they are, this page shows who needs attention and why.
            </EmptyState>
          ) : (
            <EmptyState
              icon={CircleCheck}
              title="Nothing stands out today"
              action={<LinkButton href={paths.patients()}>My patients</LinkButton>}
            >
              No active red flag, no rise in pain, no overdue check-in and no unissued plan among your{' '}
              {mine.total === 1 ? 'patient' : `${mine.total} patients`} in care.
            </EmptyState>
          )}
        </div>
      )}
    </>
  )
}
