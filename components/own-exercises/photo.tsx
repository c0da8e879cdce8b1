import { clsx } from 'clsx'
import type { ExercisePhoto } from '@/lib/clinical/own-exercise'
import { paths } from '@/lib/paths'

/** A photo of the clinic's, whole in its frame. */
export const Photo = ({ photo, className }: { photo: ExercisePhoto; className?: string | undefined }) => (
  // oxlint-disable-next-line nextjs/no-img-element -- the framework's optimizer would keep copies beside the lock
  <img
    src={paths.exercisePhoto(photo.id)}
    alt={photo.alt}
    decoding="async"
    className={clsx('object-contain', className)}
  />
)
