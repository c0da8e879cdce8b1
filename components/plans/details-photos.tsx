import type { ExercisePhoto } from '@/lib/clinical/own-exercise'
import { paths } from '@/lib/paths'

/** Photos of an exercise of the clinic's own, beside each other. */
export const DetailsPhotos = ({ photos }: { photos: readonly ExercisePhoto[] }) =>
  photos.length === 0 ? null : (
    <div className="mt-2 flex gap-2 overflow-x-auto">
      {photos.map(({ id, alt }) => (
        // oxlint-disable-next-line nextjs/no-img-element -- made to size by us, and private: no image server may keep it
        <img
          key={id}
          src={paths.exercisePhoto(id)}
          alt={alt}
          className="h-36 rounded-md border border-line object-contain"
        />
      ))}
    </div>
  )
