import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { useTestDatabase } from '@/db/testing'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment } from '@/lib/assessments/writes'
import { at, day } from '@/lib/clinical/testing'
import { recordScores } from '@/lib/outcomes/writes'
import { givenOpenChart } from '@/lib/patients/testing'
import { exportPatient } from './reads-record'
import { recordSheet } from './record-sheet'

useTestDatabase()

const on = day('2026-03-02')
const moment = { today: on, at: at('2026-03-02') }

describe('The record to read', () => {
  it('says part by part what was recorded, and where nothing was', async () => {
    const { chart, clinicId, episodeId } = await givenOpenChart({ openedOn: '2026-03-02' })
    const found = assessmentInput.parse({
      assessedOn: on,
      painNow: '6',
      phase: 'acute_flare',
      note: 'Slept badly.',
    })
    await recordAssessment(chart, episodeId, found, moment)
    const results = [{ measure: 'nprs' as const, now: 6, average: null, worst: 8 }]
    await recordScores(chart, episodeId, { measuredOn: on, results }, moment)
    const sheet = recordSheet(await exportPatient(chart, 'pdf', moment.at), on)
    const [clinic] = await inClinic(clinicId, (tx) => tx.select().from(clinics))
    expect(sheet.clinic.name).toBe(clinic?.name)
    expect(sheet.patientLines[0]?.text).toBe('Maria Lopez')
    const part = (heading: string) => sheet.sections.find((section) => section.heading === heading)
    expect(part('Assessments')?.lines).toEqual([
      { label: '2 March 2026', text: 'Pain 6 of 10. Phase: Acute flare. Slept badly.' },
    ])
    expect(part('Scores')?.lines[0]?.text).toBe('Pain, 0 to 10: now 6, worst 8')
    expect(part('Check-ins')).toEqual({ heading: 'Check-ins', text: 'Nothing was recorded.', lines: [] })
  })
})
