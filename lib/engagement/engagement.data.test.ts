import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { reminders } from '@/db/schema/reminders'
import { useTestDatabase } from '@/db/testing'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment } from '@/lib/assessments/writes'
import { at, day } from '@/lib/clinical/testing'
import { givenNeighbor, givenOpenChart, type OpenChart } from '@/lib/patients/testing'
import { getEngagement } from './reads'

useTestDatabase()

const today = day('2026-04-02')

/** Assessed in March, and reminded by e-mail in the last hour of March in New York. */
async function givenContacts(world: OpenChart): Promise<void> {
  const on = day('2026-03-05')
  const found = assessmentInput.parse({ assessedOn: on, painNow: '4' })
  await recordAssessment(world.chart, world.episodeId, found, { today: on, at: at('2026-03-05') })
  await inClinic(world.clinicId, (tx) =>
    tx.insert(reminders).values({
      clinicId: world.clinicId,
      id: randomUUID(),
      patientId: world.patientId,
      episodeId: world.episodeId,
      day: '2026-03-31',
      state: 'sent',
      dueAt: at('2026-03-31'),
      sentAt: at('2026-04-01', '03:30'),
    }),
  )
}

describe('Engagement by month', () => {
  it('is told in the months of the clinic, with whom it is about and that it is no claim', async () => {
    const world = await givenOpenChart({ openedOn: '2026-03-02' }, { timeZone: 'America/New_York' })
    await givenContacts(world)
    const sheet = await getEngagement(world.chart, today)
    expect(sheet.opening).toBe('This is what was recorded; it is not a statement of billable time.')
    expect(sheet.patientLines[0]?.text).toBe('Maria Lopez')
    expect(sheet.months.rows).toEqual([
      { label: 'March 2026', texts: ['0', '0', '0', '0', '2'] },
      { label: 'April 2026', texts: ['0', '0', '0', '0', '0'] },
    ])
  })

  it.each([
    ['another clinic', () => givenOpenChart({ openedOn: '2026-03-02' })],
    ['another patient of this clinic', givenNeighbor],
  ])('knows nothing of %s', async (_says, elsewhere) => {
    const ours = await givenOpenChart({ openedOn: '2026-03-02' })
    await givenContacts(await elsewhere(ours, { openedOn: '2026-03-02' }))
    expect((await getEngagement(ours.chart, today)).months.rows).toEqual([])
  })
})
