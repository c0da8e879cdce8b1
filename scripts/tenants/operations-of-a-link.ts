import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { homePrograms } from '@/db/schema/home-programs'
import type { LinkAccess } from '@/lib/auth/link-access'
import { testLinkAccess } from '@/lib/auth/testing'
import { turnOnLink } from '@/lib/check-in-links/writes'
import { ownCheckInBody } from '@/lib/check-ins/schema-own'
import { recordOwnCheckIn } from '@/lib/check-ins/writes-own'
import { addDays } from '@/lib/clinical/calendar-date'
import { currentContent } from '@/lib/clinical/stored-handout'
import { readIssuedPhoto } from '@/lib/own-exercises/reads-issued'
import { getPatientPage } from '@/lib/patient-page/reads'
import { reportFlag } from '@/lib/reported-flags/writes'
import type { DrillClinic } from '../access/world'
import { type At, chartOf, list, type Operation, read, write } from './operation'

/** What a patient's own browser holds, without the check that opening it makes. */
const linkOf = ({ clinic: { clinicId }, ids: { patientId, episodeId, linkId } }: At): LinkAccess =>
  testLinkAccess({ clinicId, patientId, episodeId, linkId })

/** Has the photo stand in a home program that was issued, once. */
async function givenPhotoOnPaper({ clinicId, ids: { homeProgramId, photoId } }: DrillClinic): Promise<void> {
  await inClinic(clinicId, async (tx) => {
    const [issued] = await tx
      .select()
      .from(homePrograms)
      .where(and(eq(homePrograms.clinicId, clinicId), eq(homePrograms.id, homeProgramId)))
    if (!issued) throw new Error('The drill has no home program.')
    const [first, ...others] = currentContent(issued.content).exercises
    if (!first) throw new Error('The drill has no exercise on paper.')
    const photos = [{ id: photoId, alt: 'A square' }]
    const content = { ...currentContent(issued.content), exercises: [{ ...first, photos }, ...others] }
    await tx
      .insert(homePrograms)
      .values({ ...issued, id: randomUUID(), number: 0, content })
      .onConflictDoNothing()
  })
}

/** What is done through a patient's link, and to it. */
export const LINK_OPERATIONS: Readonly<Record<string, Operation>> = {
  getPatientPage: list((at) => getPatientPage(linkOf(at), at.clinic.at)),
  readIssuedPhoto: read((at) => readIssuedPhoto(linkOf(at), at.ids.photoId)),
  readPhotoOnPaper: list(async (at) => {
    await givenPhotoOnPaper(at.clinic)
    return readIssuedPhoto(linkOf({ ...at, ids: at.clinic.ids }), at.clinic.ids.photoId).then(Boolean)
  }),
  // Of one that is on there is no second.
  turnOnLink: write((at) => turnOnLink(chartOf(at), at.ids.episodeId, null, at.clinic.at)),
  // Twice of one day: the second is added to the first.
  recordOwnCheckIn: write(async (at) => {
    const { clinic, ids } = at
    const said = (done: boolean) =>
      ownCheckInBody.parse({
        id: randomUUID(),
        homeProgramId: ids.homeProgramId,
        day: addDays(clinic.today, -2),
        done: 'some',
        exercises: [{ exercise: 'bird-dog', done }],
      })
    await recordOwnCheckIn(linkOf(at), said(false), clinic.today, clinic.at)
    return recordOwnCheckIn(linkOf(at), said(true), clinic.today, clinic.at)
  }),
  reportFlag: write((at) =>
    reportFlag(
      linkOf(at),
      // The same report again: the first counts.
      { id: at.ids.linkId, redFlag: 'fever-with-back-pain', day: at.clinic.today },
      at.clinic.today,
      at.clinic.at,
    ),
  ),
}
