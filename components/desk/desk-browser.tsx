'use client'
import { UsersRound } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SearchField } from '@/components/ui/search-field'
import type { DeskList } from '@/lib/desk/schema'
import { SEARCH_LIMIT } from '@/lib/patients/search'
import { paths } from '@/lib/paths'
import { DESK_COLUMNS } from './desk-columns'
import { DeskPatientLine } from './desk-patient-line'
import { type FindAtDesk, useDeskSearch } from './use-desk-search'

function countInWords({ patients, isMore }: DeskList): string {
  if (isMore) return `The first ${patients.length} by name. Type a name to find anybody.`
  return patients.length === 1 ? '1 patient' : `${patients.length} patients`
}

/** The clinic's patients at the front desk, with a search box. */
export function DeskBrowser({ listed, find }: { listed: DeskList; find: FindAtDesk }) {
  const {
    search,
    type,
    hasFailed,
    moreFailed,
    list: shown,
    showMore,
    isGoingOn,
  } = useDeskSearch(listed, find)
  return (
    <>
      <div className="max-w-md pb-4">
        <SearchField
          id="desk-search"
          label="Name or record number"
          value={search}
          maxLength={SEARCH_LIMIT}
          onType={type}
        />
      </div>
      {hasFailed ? (
        <Notice tone="caution" title="The search did not get through" className="mb-4">
          Check the connection and type again. Below is the list without the search.
        </Notice>
      ) : null}
      <output className="block pb-2 text-sm text-muted">{countInWords(shown)}</output>
      <div className="rounded-lg border border-line bg-panel">
        {shown.patients.length > 0 ? (
          <DataTable
            caption="Patients"
            columns={DESK_COLUMNS}
            rows={[...shown.patients]}
            sort={{ by: 'name', descending: false }}
            sortLink={paths.desk}
            renderCard={(patient) => <DeskPatientLine patient={patient} />}
          />
        ) : (
          <EmptyState icon={UsersRound} title={search.trim() === '' ? 'No patients yet' : 'No patient fits'}>
            {search.trim() === ''
              ? 'Add the first one with the button above.'
              : 'Type the beginning of a name or a record number.'}
          </EmptyState>
        )}
      </div>
      {moreFailed ? (
        <Notice tone="caution" title="The next patients did not come" className="mt-4">
          Check the connection and try again.
        </Notice>
      ) : null}
      {shown.isMore ? (
        <div className="pt-4">
          <Button onClick={isGoingOn ? undefined : showMore} aria-disabled={isGoingOn || undefined}>
            {isGoingOn ? 'Fetching…' : 'Show more'}
          </Button>
        </div>
      ) : null}
    </>
  )
}
