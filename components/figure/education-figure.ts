import type { EducationPicture } from '@/lib/clinical/education/pictures'
import type { Figure } from '@/lib/figure/figure'
import { firstCare } from '@/lib/figure/figures/first-care'

/** Does not compile while the figure of an education block is missing. */
const OF_EDUCATION: Readonly<Record<EducationPicture, Figure>> = firstCare

/** What an education block shows. */
export const educationFigure = (picture: EducationPicture): Figure => OF_EDUCATION[picture]
