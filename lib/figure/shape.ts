/** What a color stands for; the painters choose the color. */
export type Tone =
  | 'skin'
  | 'skin-far'
  | 'hair'
  | 'shirt'
  | 'shirt-far'
  | 'trousers'
  | 'trousers-far'
  | 'shoe'
  | 'shoe-far'
  | 'prop'
  | 'prop-dark'
  | 'prop-light'
  | 'mat'
  | 'floor'
  | 'band'
  | 'water'
  | 'arrow'

/**
 * One filled or drawn path, in steps of the pen; later shapes cover earlier ones. Filled shapes have a fine gap around them that tells
 * them from what lies behind, unless they are flush.
 */
export type Shape =
  | { readonly kind: 'fill'; readonly path: string; readonly tone: Tone; readonly isFlush?: boolean }
  | { readonly kind: 'line'; readonly path: string; readonly tone: Tone; readonly width: number }

export const fill = (tone: Tone, path: string): Shape => ({ kind: 'fill', path, tone })
/** Without the fine gap around it: it joins what it lies on. */
export const flush = (tone: Tone, path: string): Shape => ({ kind: 'fill', path, tone, isFlush: true })

/** Width of the gap around a filled shape on either side, in steps. */
export const GAP = 3.5

/** A part of the picture with its distance from the viewer: the nearer ones are drawn later. */
export type Layer = { readonly depth: number; readonly shapes: readonly Shape[] }
