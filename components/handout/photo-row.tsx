import { Image, View } from '@react-pdf/renderer'
import type { ExercisePhoto } from '@/lib/clinical/own-exercise'

/** The bytes of the photos that a document shows, by id. Nothing else of a photo reaches the renderer: no address, no path. */
export type PhotoBytes = ReadonlyMap<string, Uint8Array>

export const NO_PHOTOS: PhotoBytes = new Map()

const GAP = 10
/** By how many stand side by side; together they fill the text column. */
const WIDTHS = [0, 220, 205, 133] as const
const HEIGHT = 118
/** What a row of photos takes from the page. */
export const PHOTO_ROW_HEIGHT = HEIGHT + 20

/** The photos of one exercise, side by side. One whose bytes are not there is left out. */
export function PhotoRow({
  photos,
  bytes,
}: {
  readonly photos: readonly ExercisePhoto[]
  readonly bytes: PhotoBytes
}) {
  const found = photos.flatMap(({ id }) => {
    const data = bytes.get(id)
    return data ? [{ id, data: Buffer.from(data) }] : []
  })
  if (found.length === 0) return null
  const width = WIDTHS[found.length] ?? WIDTHS[3]
  return (
    <View wrap={false} style={{ flexDirection: 'row', gap: GAP, marginTop: 4, marginBottom: 8 }}>
      {found.map(({ id, data }) => (
        <Image
          key={id}
          src={{ data, format: 'jpg' }}
          style={{ width, height: HEIGHT, objectFit: 'contain', objectPosition: 'left' }}
        />
      ))}
    </View>
  )
}
