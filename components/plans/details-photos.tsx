import { Photo } from '@/components/own-exercises/photo'
import type { ExercisePhoto } from '@/lib/clinical/own-exercise'

/** Photos of an exercise of the clinic's own, beside each other. */
export const DetailsPhotos = ({ photos }: { photos: readonly ExercisePhoto[] }) =>
  photos.length === 0 ? null : (
    <div className="mt-2 flex gap-2 overflow-x-auto">
      {photos.map((photo) => (
        <Photo key={photo.id} photo={photo} className="h-36 rounded-md border border-line" />
      ))}
    </div>
  )
