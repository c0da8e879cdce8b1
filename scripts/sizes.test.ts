import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  COSTS,
  costsIn,
  lastMeasured,
  mostIn,
  requestsOfClinic,
  SIZES_PAGE,
  sizesPage,
  stagesOf,
  TOWARD,
} from './sizes'

const costs = { primary: 4, standby: 1 }
const measured = { costs, embedded: 13, onPostgresql: 20 }

describe('The page of sizes', () => {
  it('is what the last figures say: run `npm run drill:page` after the drill of instances or a benchmark of the load', () => {
    expect(readFileSync(SIZES_PAGE, 'utf8')).toBe(sizesPage(lastMeasured()))
  })

  it('reckons with what was measured, and with nothing where a figure is missing', () => {
    const figures = Object.entries(COSTS).map(([name, what]) => ({
      what,
      value: costs[name as keyof typeof costs],
      bar: 'as measured',
      met: true,
    }))
    expect(costsIn(figures)).toEqual(costs)
    expect(costsIn(figures.slice(1))).toBeUndefined()
    const most = 'Mixed work (chance starts at 7), the most in a second, embedded'
    expect(mostIn([{ what: most, figure: '13.0 a second', beside: '' }])).toBe(13)
    expect(mostIn([])).toBeUndefined()
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
    // Half of 13 requests a second.
    expect(embedded).toMatchObject({ clinics: 11, instances: 1 })
    // Half of 20.
    expect(postgresql?.clinics).toBe(17)
    // 16 busy processors do 3,200 requests of 5 ms; those of 5,500 clinics take 316 instances, each at half of its 20.
    expect(several).toMatchObject({ clinics: 5500, instances: 316 })
    expect(replica).toMatchObject({ clinics: 6900 })
    expect(citus?.databases).toBe('2 nodes of 32 processors, each with its replica')
  })
})
