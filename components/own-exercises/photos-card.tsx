import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ExercisePhoto } from '@/lib/clinical/own-exercise'
import { OWN_LIMITS } from '@/lib/own-exercises/schema'
import { Photo } from './photo'
import { PhotoForm } from './photo-form'

/** The photos of an exercise, in the order they are printed, and a way to add one while there is room. */
export const PhotosCard = ({
  exerciseId,
  photos,
  takeOff,
}: {
  exerciseId: string
  photos: readonly ExercisePhoto[]
  takeOff: FormAction
}) => (
  <Card
    title="Photos"
    note="They are printed on the handout, in this order. Show the movement, not the person."
  >
    <div className="flex flex-col gap-5">
      {photos.length === 0 ? <p className="text-muted">None yet.</p> : null}
      {photos.length > 0 ? (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {photos.map((photo) => (
            <li key={photo.id} className="flex flex-col gap-2">
              <Photo photo={photo} className="aspect-4/3 w-full rounded-md border border-line bg-sunken" />
              <p className="text-sm text-muted">{photo.alt}</p>
              <Form action={takeOff} label={`Photo: ${photo.alt}`}>
                <input type="hidden" name="photoId" value={photo.id} />
                <div>
                  <SubmitButton variant="secondary" size="small" pendingLabel="Taking off…">
                    Take off
                  </SubmitButton>
                </div>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
      {photos.length < OWN_LIMITS.photos ? (
        <PhotoForm key={photos.map(({ id }) => id).join()} exerciseId={exerciseId} />
      ) : (
        <p className="text-sm text-muted">Three photos fit on the card. Take one off to add another.</p>
      )}
    </div>
  </Card>
)
