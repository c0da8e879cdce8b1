/** All that draws figures, as one piece: fetched apart, each part would bring the whole of drawing along again. */
export { ContrastFigures } from './contrast-figures'
export { EducationFrames } from './education-frames'
export { FigureFrames } from './figure-frames'
export { FigureMovement } from './figure-movement'
