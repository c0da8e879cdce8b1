'use client'
import { clsx } from 'clsx'
import { Search, UserPlus, UsersRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import { controlStyle } from '@/components/ui/control-style'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { paths } from '@/lib/paths'
import { type CaseloadQuery, SEARCH_LIMIT } from '@/lib/patients/search'
import { CaseloadFilters } from './caseload-filters'
import { caseloadLink } from './caseload-link'
import { CaseloadPages } from './caseload-pages'
import { CaseloadSelection } from './caseload-selection'
import { CaseloadTable, type PatientRow } from './caseload-table'
import { useSelectedPatients } from './use-selected-patients'

export type PatientPage = {
  readonly rows: readonly PatientRow[]
  readonly total: number
  readonly page: number
}

const PAUSE = 200

/**
 * The list of patients with its search box and filters. What is searched for is somebody's name, so it is sent in the
 * body of a request and never stands in the address.
 */
export function CaseloadBrowser({
  query,
  listed,
  therapists,
  seesClinicalFacts,
  today,
  findPatients,
}: {
  query: CaseloadQuery
  listed: PatientPage
  therapists: readonly { readonly id: string; readonly name: string }[]
  seesClinicalFacts: boolean
  today: CalendarDate
  findPatients: (query: CaseloadQuery, search: string) => Promise<PatientPage>
}) {
  const [search, setSearch] = useState('')
  const [found, setFound] = useState<PatientPage | 'failed' | null>(null)
  const asked = search.trim()

  useEffect(() => {
    if (asked === '') return undefined
    let wanted = true
    const pause = setTimeout(() => {
      findPatients(query, asked).then(
        (page) => wanted && setFound(page),
        () => wanted && setFound('failed'),
      )
    }, PAUSE)
    return () => {
      wanted = false
      clearTimeout(pause)
    }
  }, [asked, query, findPatients])

  const page = asked === '' || found === null || found === 'failed' ? listed : found
  const selection = useSelectedPatients(page.rows)
  const elsewhere = selection.patients.filter(({ id }) => !page.rows.some((row) => row.id === id)).length
  const narrowed = asked !== '' || caseloadLink(query) !== paths.patients()
  return (
    <>
      <CaseloadFilters query={query} therapists={therapists} seesClinicalFacts={seesClinicalFacts}>
        <label htmlFor="patient-search" className="mb-1.5 block font-medium">
          Name or record number
        </label>
        <span className="relative block">
          <Search
            className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted"
            aria-hidden
          />
          <input
            id="patient-search"
            type="search"
            value={search}
            maxLength={SEARCH_LIMIT}
            autoComplete="off"
            onChange={(event) => setSearch(event.currentTarget.value)}
            className={`${controlStyle} pl-9`}
          />
        </span>
      </CaseloadFilters>
      {asked !== '' && found === 'failed' ? (
        <Notice tone="caution" title="The search did not get through" className="mb-4">
          Check the connection and type again. Below is the list without the search.
        </Notice>
      ) : null}
      <div className="sticky top-14 z-20 -mx-1 flex min-h-12 flex-wrap items-center gap-x-4 bg-paper px-1 py-1 md:top-0">
        <output className={clsx('text-sm text-muted', selection.patients.length > 0 && 'max-sm:sr-only')}>
          {page.total === 1 ? '1 patient' : `${page.total} patients`}
        </output>
        {seesClinicalFacts ? (
          <CaseloadSelection
            patients={selection.patients}
            elsewhere={elsewhere}
            today={today}
            onClear={selection.clear}
          />
        ) : null}
      </div>
      {/* What has the focus is scrolled clear of the bar above. */}
      <div className="rounded-lg border border-line bg-panel [&_:is(a,input)]:scroll-mt-28">
        {page.rows.length > 0 ? (
          <CaseloadTable
            rows={page.rows}
            query={query}
            seesClinicalFacts={seesClinicalFacts}
            // A handout is clinical: the front desk opens no chart, and so prints none.
            selection={
              seesClinicalFacts
                ? { selected: selection.selected, onChange: selection.change, nameOf: ({ name }) => name }
                : undefined
            }
          />
        ) : narrowed ? (
          <EmptyState
            icon={Search}
            title="No patient fits"
            action={
              <LinkButton
                href={caseloadLink({
                  ...query,
                  assigned: 'all',
                  status: 'all',
                  phase: null,
                  attention: false,
                })}
              >
                Look among everyone
              </LinkButton>
            }
          >
            Check the spelling, or look beyond the filters.
          </EmptyState>
        ) : (
          <EmptyState
            icon={UsersRound}
            title="No patients in care are assigned to you"
            action={
              <>
                <LinkButton href={paths.newPatient()} variant="primary">
                  <UserPlus aria-hidden />
                  Add a patient
                </LinkButton>
                <LinkButton href={caseloadLink({ ...query, assigned: 'all' })}>Show everyone</LinkButton>
              </>
            }
          >
            Add a patient, or look at those of the whole clinic.
          </EmptyState>
        )}
      </div>
      <CaseloadPages query={query} page={page.page} total={page.total} />
    </>
  )
}
