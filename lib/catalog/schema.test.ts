import { describe, expect, it } from 'vitest'
import { catalogQuery } from './schema'

describe('The address of the catalog', () => {
  it('keeps what the catalog knows', () => {
    const asked = { search: 'bridge', kind: 'stretch', equipment: 'none', phase: 'rebuilding' }
    expect(catalogQuery.parse(asked)).toEqual(asked)
  })

  it('takes anything else for not given', () => {
    const asked = { search: ['a', 'b'], kind: 'dance', region: '', position: '__proto__', equipment: ['mat'] }
    expect(catalogQuery.parse(asked)).toEqual({ search: '' })
  })
})
