import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { backedUpASecond, yearsOf } from './rows-of-years'
import {
  COSTS,
  costsIn,
  dayOfClinic,
  lastMeasured,
  mostIn,
  requestsOfClinic,
  SIZES_PAGE,
  sizesPage,
  stagesOf,
  TOWARD,
} from './sizes'

const row = (what: string) => ({ what, figure: '0 of 64', beside: '' })
const costs = { primary: 4, standby: 1 }
const measured = { costs, flushing: 'on', embedded: 13, onPostgresql: 20, backedUp: 3500 }

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

  it('ends the embedded engine by its rows, as by hand', () => {
    // 350 check-ins on 365 days are 127,750, of 2.6 rows and 2 events; 4,800 requests on 250 days leave 1.2 million events.
    const years = yearsOf(dayOfClinic(), 3500)
    expect(years.events).toBeCloseTo(1_455_500, 0)
    expect(years.rows).toBeCloseTo(1_787_650, 0)
    // An hour of 3,500 rows a second is 12.6 million.
    expect(years.clinicYears).toBeCloseTo(7.05, 2)
    const page = sizesPage(measured)
    expect(page).toContain('**7.0 clinics times years**')
    expect(page).toContain('| 1 | 7 | 1.8 million |')
    expect(page).toContain('| 5 | 1 | 8.9 million |')
    expect(page).toContain('| 10 | none | 17.9 million |')
  })

  it('takes how fast a backup is made from its benchmark, and from nothing else', () => {
    const made = row(
      'Mixed work, while a backup of 399,940 rows is made, 7 s to write, 20 s to check: not answered rightly',
    )
    expect(backedUpASecond([row('The longest that somebody waited meanwhile'), made])).toBeCloseTo(14_813, 0)
    expect(backedUpASecond([row('Mixed work, 3 a second')])).toBeUndefined()
    expect(backedUpASecond([])).toBeUndefined()
  })

  it('says with what settings a request was measured', () => {
    expect(sizesPage({ ...measured, flushing: 'off' })).toContain('fsync and full_page_writes off')
    expect(sizesPage(measured)).toContain('fsync and full_page_writes on')
  })
})
