import {
  CASELOAD_COLUMNS,
  type CaseloadColumn,
  type CaseloadQuery,
  keptQuery,
  type KeptQuery,
} from '@/lib/patients/search'

/** A saved way of looking at the caseload. */
export type CaseloadView = {
  readonly id: string
  readonly name: string
  readonly query: KeptQuery
  readonly columns: readonly CaseloadColumn[] | null
  readonly version: number
}

/** What is on the screen, less the page and what is searched for. */
export type OnScreen = {
  readonly query: KeptQuery
  readonly columns: readonly CaseloadColumn[] | null
}

/** What came of saving; a problem is said in words. */
export type ViewAnswer = { readonly id: string } | { readonly problem: string }

export type ViewActions = {
  readonly save: (view: OnScreen & { readonly name: string }, key: string) => Promise<ViewAnswer>
  readonly change: (
    change: { readonly id: string; readonly version: number } & (
      | { readonly change: 'rename'; readonly name: string }
      | ({ readonly change: 'overwrite' } & OnScreen)
      | { readonly change: 'delete' }
    ),
  ) => Promise<ViewAnswer>
}

export const onScreen = (query: CaseloadQuery, columns: readonly CaseloadColumn[] | null): OnScreen => ({
  query: keptQuery.parse(query),
  columns,
})

const written = ({ query, columns }: OnScreen): string =>
  JSON.stringify([
    Object.entries(query).toSorted(([one], [other]) => one.localeCompare(other)),
    columns && CASELOAD_COLUMNS.filter((column) => columns.includes(column)),
  ])

/** Whether the screen shows something else than the view keeps. */
export const isMovedOn = (view: OnScreen, now: OnScreen): boolean => written(view) !== written(now)

/** The query of a view, at its first page. */
export const queryOfView = ({ id, query }: CaseloadView): CaseloadQuery => ({
  ...query,
  after: null,
  before: null,
  view: id,
})
