import { createColumnHelper, type RowSelectionState } from '@tanstack/react-table'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DataTable, type DataTableFeatures } from './data-table'

type Row = { readonly id: string; readonly name: string }

const column = createColumnHelper<DataTableFeatures, Row>()
const columns = column.columns([column.accessor('name', { header: 'Patient' })])
const rows: Row[] = [
  { id: 'a', name: 'Amara' },
  { id: 'b', name: 'Marcus' },
]

/** The boxes of the table itself; on a phone the cards have the same. */
function boxesWith(selected?: RowSelectionState): string[] {
  const page = renderToStaticMarkup(
    <DataTable
      caption="Patients"
      columns={columns}
      rows={rows}
      sort={{ by: 'name', descending: false }}
      sortLink={() => '/'}
      renderCard={({ name }) => <p>{name}</p>}
      selection={selected && { selected, onChange: () => undefined, nameOf: ({ name }) => name }}
    />,
  )
  const table = page.slice(page.indexOf('<table'))
  return [...table.matchAll(/<input[^>]*>/g)].map(
    ([box]) => `${/aria-label="([^"]*)"/.exec(box)?.[1]}${box.includes('checked=""') ? ': checked' : ''}`,
  )
}

describe('A table of rows', () => {
  it('shows the columns that are asked for, with what makes them come and go', () => {
    const wide = column.columns([...columns, column.accessor('id', { id: 'number', header: 'Number' })])
    const headings = (shown?: readonly string[]): string[] => {
      const page = renderToStaticMarkup(
        <DataTable
          caption="Patients"
          columns={wide}
          shown={shown}
          columnClass={(id) => (id === 'number' ? 'comes-and-goes' : '')}
          rows={rows}
          sort={{ by: 'name', descending: false }}
          sortLink={() => '/'}
          renderCard={({ name }) => <p>{name}</p>}
        />,
      )
      return [...page.matchAll(/<th .*?<\/th>/g)].map(([heading]) => heading)
    }
    expect(headings()).toHaveLength(2)
    expect(headings()[1]).toContain('comes-and-goes')
    expect(headings(['name'])).toHaveLength(1)
  })

  it('has no boxes where nothing is done with several rows', () => {
    expect(boxesWith()).toEqual([])
  })

  it('names each box after its row', () => {
    expect(boxesWith({})).toEqual(['Select all on this page', 'Select Amara', 'Select Marcus'])
  })

  it('shows what is selected, whatever else is selected on other pages', () => {
    expect(boxesWith({ b: true, elsewhere: true })).toEqual([
      'Select all on this page',
      'Select Amara',
      'Select Marcus: checked',
    ])
    expect(boxesWith({ a: true, b: true })[0]).toBe('Select all on this page: checked')
  })
})
