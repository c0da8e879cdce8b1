import type { EducationPicture } from '@/lib/clinical/education/pictures'
import { educationFigure } from './education-figure'
import { FigureFrames } from './figure-frames'

/** What an education block shows. */
export const EducationFrames = ({
  picture,
  pixelsPerCm,
}: {
  picture: EducationPicture
  pixelsPerCm: number
}) => <FigureFrames figure={educationFigure(picture)} pixelsPerCm={pixelsPerCm} />
