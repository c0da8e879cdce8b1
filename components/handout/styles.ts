import { StyleSheet } from '@react-pdf/renderer'
import { FAMILIES } from './fonts'

/**
 * One grid for every page, in points: margins, a narrow column for numbers and labels, and a text column. Black on
 * white only, with rules thick enough for a fax.
 */
const MARGIN = { top: 30, side: 52, bottom: 28 } as const
export const LABEL_WIDTH = 84
export const WIDE_LABEL_WIDTH = 104
export const NUMBER_WIDTH = 34

export const HAIRLINE = 0.75
export const RULE = 1.5
export const ACCENT = 3

export const styles = StyleSheet.create({
  page: {
    paddingTop: MARGIN.top,
    paddingHorizontal: MARGIN.side,
    paddingBottom: MARGIN.bottom,
    fontFamily: FAMILIES,
    fontSize: 12.5,
    color: '#000000',
  },
  /** Not on the page itself: the renderer would multiply it again for the frame on every page. */
  body: { fontSize: 12.5, lineHeight: 1.38 },
  /** In two columns: the least that is read with ease, so that what to know fits one page. */
  column: { fontSize: 12, lineHeight: 1.38 },
  chrome: { fontSize: 11 },
  bold: { fontWeight: 700 },
  small: { fontSize: 11, lineHeight: 1.35 },
  title: { fontSize: 32, fontWeight: 700, lineHeight: 1.1 },
  heading: { fontSize: 19, fontWeight: 700, lineHeight: 1.2 },
  row: { flexDirection: 'row' },
  label: { fontWeight: 700, flexShrink: 0 },
  text: { flex: 1 },
})
