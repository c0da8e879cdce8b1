'use client'
import { clsx } from 'clsx'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SearchField } from '@/components/ui/search-field'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { paths } from '@/lib/paths'
import { type CaseloadColumn, type CaseloadQuery, SEARCH_LIMIT } from '@/lib/patients/search'
import type { BulkActions } from './bulk-answer'
import { CaseloadColumnsMenu } from './caseload-columns-menu'
import { CaseloadEmpty } from './caseload-empty'
import { CaseloadFilters, type CaseloadTherapist } from './caseload-filters'
import { caseloadLink } from './caseload-link'
import { CaseloadPages } from './caseload-pages'
import { CaseloadSelection } from './caseload-selection'
import { CaseloadTable } from './caseload-table'
import { type CaseloadView, isMovedOn, onScreen, type ViewActions } from './caseload-view'
import { CaseloadViewMenu } from './caseload-view-menu'
import { CaseloadViews } from './caseload-views'
import { useColumns } from './use-columns'
import { type FindPatients, type PatientPage, useFoundPatients } from './use-found-patients'
import { useSelectedPatients } from './use-selected-patients'
import { useViews } from './use-views'
import { usualColumnsWithin } from './usual-columns'
import { ViewNameDialog } from './view-name-dialog'

const countInWords = ({ total, isMore }: PatientPage): string => {
  const count = `${total.toLocaleString('en')}${isMore ? '+' : ''}`
  return total === 1 ? '1 patient' : `${count} patients`
}

/** The list of patients with its views, search box, filters and what can be done with several of them. */
export function CaseloadBrowser({
  query,
  listed,
  therapists,
  views,
  rememberedColumns,
  today,
  findPatients,
  viewActions,
  bulk,
}: {
  query: CaseloadQuery
  listed: PatientPage
  therapists: readonly CaseloadTherapist[]
  views: readonly CaseloadView[]
  rememberedColumns: readonly CaseloadColumn[] | null
  today: CalendarDate
  findPatients: FindPatients
  viewActions: ViewActions
  bulk: BulkActions
}) {
  const router = useRouter()
  const list = useRef<HTMLDivElement>(null)
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  const { search, type, isSearching, hasFailed, page: found } = useFoundPatients(query, findPatients)
  const view = views.find(({ id }) => id === query.view)
  const { columns, choose } = useColumns(view, rememberedColumns)
  const now = onScreen(query, columns)
  const hasMovedOn = view !== undefined && isMovedOn(view, now)
  const saved = useViews(viewActions, now)

  const page = found ?? listed
  const selection = useSelectedPatients(page.rows)
  const elsewhere = selection.patients.filter(({ id }) => !page.rows.some((row) => row.id === id)).length
  const usualNow = (): readonly CaseloadColumn[] => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return usualColumnsWithin(query.assigned === 'me', (list.current?.clientWidth ?? 0) / rem)
  }
  return (
    <>
      <CaseloadViews views={views} current={view} hasMovedOn={hasMovedOn} />
      <CaseloadFilters query={query} therapists={therapists}>
        <SearchField
          id="patient-search"
          label="Name or record number"
          value={search}
          maxLength={SEARCH_LIMIT}
          onType={type}
        />
      </CaseloadFilters>
      {saved.problem ? (
        <Notice tone="caution" className="mb-4">
          {saved.problem}
        </Notice>
      ) : null}
      {hasFailed ? (
        <Notice tone="caution" title="The search did not get through" className="mb-4">
          Check the connection and type again. Below is the list without the search.
        </Notice>
      ) : null}
      <div className="sticky top-14 z-20 -mx-1 flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 bg-paper px-1 py-1 md:top-0">
        <output className={clsx('text-sm text-muted', selection.patients.length > 0 && 'max-sm:sr-only')}>
          {countInWords(page)}
        </output>
        <CaseloadSelection
          patients={selection.patients}
          elsewhere={elsewhere}
          therapists={therapists.filter(({ treats }) => treats)}
          today={today}
          bulk={bulk}
          onClear={selection.clear}
          onDone={() => {
            selection.clear()
            router.refresh()
          }}
        />
        {selection.patients.length === 0 ? (
          <div className="ml-auto flex gap-2">
            <CaseloadColumnsMenu chosen={columns} usualNow={usualNow} onChoose={choose} />
            <CaseloadViewMenu
              view={view}
              hasMovedOn={hasMovedOn}
              onSaveAs={() => setNaming('new')}
              onOverwrite={saved.overwrite}
              onRename={() => setNaming('rename')}
              onDelete={saved.remove}
            />
          </div>
        ) : null}
      </div>
      {naming ? (
        <ViewNameDialog
          title={naming === 'new' ? 'Save as a new view' : 'Rename the view'}
          startsWith={naming === 'rename' ? (view?.name ?? '') : ''}
          onName={(name) => (naming === 'rename' && view ? saved.rename(view, name) : saved.saveAs(name))}
          onClose={() => setNaming(null)}
        />
      ) : null}
      {/* What has the focus is scrolled clear of the bar above. */}
      <div ref={list} className="rounded-lg border border-line bg-panel [&_:is(a,input)]:scroll-mt-28">
        {page.rows.length > 0 ? (
          <CaseloadTable
            rows={page.rows}
            query={query}
            columns={columns}
            selection={{
              selected: selection.selected,
              onChange: selection.change,
              nameOf: ({ name }) => name,
            }}
          />
        ) : (
          <CaseloadEmpty query={query} isNarrowed={isSearching || caseloadLink(query) !== paths.patients()} />
        )}
      </div>
      <CaseloadPages query={query} previous={page.previous} next={page.next} />
    </>
  )
}
