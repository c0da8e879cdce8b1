import { StyleSheet } from '@react-pdf/renderer'
import { FAMILIES } from './fonts'

/** A letter between clinicians: smaller than the patient's pages, so that it stays on one page where it can. */
export const REFERRAL_LABEL_WIDTH = 130

export const referralStyles = StyleSheet.create({
  page: {
    paddingTop: 28,
    paddingHorizontal: 50,
    paddingBottom: 26,
    fontFamily: FAMILIES,
    fontSize: 9.3,
    color: '#000000',
  },
  /** Not on the page itself: the renderer would multiply it again for the frame on every page. */
  body: { fontSize: 9.3, lineHeight: 1.25, flexGrow: 1 },
  chrome: { fontSize: 9 },
  bold: { fontWeight: 700 },
  row: { flexDirection: 'row', gap: 10 },
  text: { flex: 1 },
  heading: { fontSize: 11, fontWeight: 700, lineHeight: 1.35 },
})
