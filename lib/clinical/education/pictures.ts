import type { EducationId } from './education'

/** What a block shows beside its words. */
export type EducationPicture = 'ice-and-heat' | 'walk' | 'posture'

const PICTURES: Partial<Readonly<Record<EducationId, EducationPicture>>> = {
  'ed-ice': 'ice-and-heat',
  'ed-heat': 'ice-and-heat',
  'ed-no-bed-rest': 'walk',
  'ed-walk': 'walk',
  'ed-habits': 'posture',
}

/** The picture of a block; undefined for most. */
export const educationPicture = (id: EducationId): EducationPicture | undefined => PICTURES[id]
