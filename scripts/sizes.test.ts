import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lastFigures } from './drill-figures'
import { COSTS, costsIn, requestsOfClinic, SIZES_PAGE, sizesPage, stagesOf, TOWARD } from './sizes'

const measured = { instances: 50, primary: 4, standby: 1 }

describe('The page of sizes', () => {
  it('is what the last figures say: run `npm run drill:page` after a drill', () => {
    const figures = lastFigures('instances')?.figures ?? []
    expect(readFileSync(SIZES_PAGE, 'utf8')).toBe(sizesPage(costsIn(figures)))
  })

  it('reckons with what was measured, and with nothing where a figure is missing', () => {
    const figures = Object.entries(COSTS).map(([name, what]) => ({
      what,
      value: measured[name as keyof typeof measured],
      bar: 'as measured',
      met: true,
    }))
    expect(costsIn(figures)).toEqual(measured)
    expect(costsIn(figures.slice(1))).toBeUndefined()
    expect(sizesPage(undefined)).toContain('Not measured yet')
  })

  it('serves more at each stage, up to what is aimed at', () => {
    const stages = stagesOf(measured)
    const clinics = stages.map((stage) => stage.clinics)
    expect(clinics).toEqual(clinics.toSorted((a, b) => a - b))
    expect(clinics.at(-1)).toBe(TOWARD)
  })

  it('reckons as by hand', () => {
    // 10 x 12 x 40 + 500 x 0.7 x 4 = 6,200 a day; in nine hours, three times the mean.
    expect(requestsOfClinic()).toBeCloseTo(0.574, 3)
    const [embedded, postgresql, several, replica, citus] = stagesOf(measured)
    // Half a second of one thread is ten requests of 50 ms.
    expect(embedded).toMatchObject({ clinics: 17, instances: 1 })
    expect(postgresql?.clinics).toBe(17)
    // 16 busy processors do 3,200 requests of 5 ms; the instances take 158 for those of 5,500 clinics, half busy.
    expect(several).toMatchObject({ clinics: 5500, instances: 316 })
    expect(replica).toMatchObject({ clinics: 6900 })
    expect(citus?.databases).toBe('2 nodes of 32 processors, each with its replica')
  })
})
