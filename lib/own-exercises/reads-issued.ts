import 'server-only'
import { and, eq } from 'drizzle-orm'
import { readTogether } from '@/db/read-together'
import { homePrograms } from '@/db/schema/home-programs'
import { exercisePhotos } from '@/db/schema/own-exercises'
import type { LinkAccess } from '@/lib/auth/link-access'
import { photoIdsOf } from '@/lib/clinical/handout'
import { currentContent } from '@/lib/clinical/stored-handout'

/** The bytes of a photo that stands in a home program of the link's episode; undefined for any other. */
export function readIssuedPhoto(
  { clinicId, patientId, episodeId }: LinkAccess,
  photoId: string,
): Promise<{ readonly jpeg: Buffer } | undefined> {
  return readTogether(clinicId, async (tx) => {
    const programs = await tx
      .select({ content: homePrograms.content })
      .from(homePrograms)
      .where(
        and(
          eq(homePrograms.clinicId, clinicId),
          eq(homePrograms.patientId, patientId),
          eq(homePrograms.episodeId, episodeId),
        ),
      )
    const isShown = programs.some(({ content }) => photoIdsOf(currentContent(content)).includes(photoId))
    if (!isShown) return undefined
    const [photo] = await tx
      .select({ jpeg: exercisePhotos.jpeg })
      .from(exercisePhotos)
      .where(and(eq(exercisePhotos.clinicId, clinicId), eq(exercisePhotos.id, photoId)))
    return photo
  })
}
