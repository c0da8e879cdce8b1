import { describe, expect, it } from 'vitest'
import { rulesAbout } from './rules-about'

const idsAbout = (...about: Parameters<typeof rulesAbout>): string[] =>
  rulesAbout(...about).map(({ id }) => id)

describe('The rules about a condition', () => {
  it('are those that name it', () => {
    expect(idsAbout('si-joint-pain')).toEqual(['SI-01', 'SI-02', 'SI-03', 'SI-04', 'SI-05'])
    expect(idsAbout('lumbar-disc-no-leg')).toContain('DS-01')
  })

  it('include those that name a precaution which stands for it', () => {
    expect(idsAbout('osteoporosis')).toEqual(expect.arrayContaining(['OS-01', 'OS-02']))
    expect(idsAbout('pregnancy')).toContain('PG-06')
    expect(idsAbout('hypertension-uncontrolled')).toContain('HT-01')
  })

  it('leave out those for everybody', () => {
    expect(idsAbout('post-lifting-soreness')).toEqual([])
    expect(idsAbout('lumbar-strain-sprain')).toEqual(['ST-01'])
  })
})
