type Does =
  | 'bezierCurveTo'
  | 'circle'
  | 'dash'
  | 'fill'
  | 'fillColor'
  | 'font'
  | 'lineCap'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'rect'
  | 'restore'
  | 'roundedRect'
  | 'save'
  | 'scale'
  | 'stroke'
  | 'text'
  | 'translate'

/** What the renderer lends for drawing, as far as it is used here. */
export type Painter = { readonly [does in Does]: (...values: readonly unknown[]) => Painter }
