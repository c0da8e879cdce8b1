import { describe, expect, it } from 'vitest'
import { describeFailure } from './describe-failure'
import { AppError } from './errors'

describe('What may be written down of a failure', () => {
  it('is its name, its code and its place, and none of its words', () => {
    const typed = 'Xanthocroid'
    const described = describeFailure(new AppError('busy', `first ${typed}\n    at ${typed} (second)\nthird`))
    expect(described).toMatchObject({ error: 'AppError', code: 'busy' })
    expect(described.at[0]).toMatch(/^at .*describe-failure\.test\.ts/)
    expect(JSON.stringify(described)).not.toContain(typed)
  })

  it('is next to nothing where something else was thrown, or its marks are somebody’s words', () => {
    expect(describeFailure('Xanthocroid')).toEqual({ error: 'string', at: [] })
    const marked = Object.assign(new Error('first'), { name: 'Tess X.', code: 'Tess X.', digest: 'Tess X.' })
    const { at, ...rest } = describeFailure(marked)
    expect([rest, at.length > 0]).toEqual([{ error: 'Error' }, true])
  })
})
