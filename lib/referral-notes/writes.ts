import 'server-only'
import { randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
import { referralNotes } from '@/db/schema/referral-notes'
import { readEpisodeRecord } from '@/lib/assessments/reads'
import { readClinicalPicture } from '@/lib/assessments/reads-picture'
import type { Moment, Recorded } from '@/lib/assessments/writes'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { referralNote } from '@/lib/clinical/referral-content'
import type { ReferralNote } from '@/lib/clinical/referral-note'
import { triageFlags } from '@/lib/clinical/triage'
import { AppError } from '@/lib/errors'
import { readSubject } from '@/lib/patients/reads-subject'
import { holdEpisode } from '@/lib/patients/writes-episodes'
import type { ReferralInput } from './schema'

const NOTHING_TO_SAY = 'No red flag is active, so say in your own words why you refer this patient.'

/**
 * Writes a letter from what is on the record now and keeps it word for word. Letters are never changed: a correction
 * is another one.
 * @throws AppError('not-found') for an episode that is not this patient's; 'discharged' for a closed one that left no red flag
 */
export function writeReferralNote(
  chart: ChartAccess,
  episodeId: string,
  input: ReferralInput,
  { today, at }: Moment,
): Promise<Recorded<{ readonly note: ReferralNote }>> {
  return inClinic(chart.clinicId, async (tx) => {
    const isOpen = await holdEpisode(tx, chart, episodeId)
    const record = await readEpisodeRecord(tx, chart, episodeId)
    const picture = await readClinicalPicture(tx, chart, { id: episodeId, isOpen }, record, today)
    if (!isOpen && triageFlags(picture.redFlags ?? []).length === 0) throw new AppError('discharged')
    const content = referralNote({
      ...(await readSubject(tx, chart, episodeId)),
      ...input,
      therapist: chart.therapist,
      writtenOn: today,
      picture,
      assessments: record.assessments,
    })
    if (content.urgency === null && input.words === '') return { problems: { words: [NOTHING_TO_SAY] } }
    const id = randomUUID()
    await tx.insert(referralNotes).values({
      clinicId: chart.clinicId,
      id,
      patientId: chart.patientId,
      episodeId,
      writtenOn: today,
      writtenAt: at,
      writtenBy: chart.therapist.id,
      content,
    })
    await recordEvent(
      tx,
      {
        clinicId: chart.clinicId,
        therapistId: chart.therapist.id,
        patientId: chart.patientId,
        action: 'referral-note.written',
        object: { episode: episodeId, referralNote: id },
      },
      at,
    )
    return { id, note: content }
  })
}
