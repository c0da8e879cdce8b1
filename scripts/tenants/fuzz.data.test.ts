import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { clinicToday, now } from '@/lib/clinic/clock'
import { givenDrillClinic } from '../access/world'
import { fuzz } from './fuzz'

useTestDatabase()

const SEED = 20_261_127
const OPERATIONS = 400
const WITHIN = 120_000

describe('Two clinics on one database', () => {
  it(
    `see and change nothing of each other in ${OPERATIONS} random operations`,
    async () => {
      const [today, at] = [clinicToday('UTC'), now()]
      const clinics = [
        await givenDrillClinic('one', today, at),
        await givenDrillClinic('two', today, at),
      ] as const
      expect(await fuzz(clinics, { operations: OPERATIONS, seed: SEED })).toEqual({
        operations: OPERATIONS,
        foreign: [],
        otherwise: [],
      })
    },
    WITHIN,
  )
})
