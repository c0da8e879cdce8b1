import { Text, View } from '@react-pdf/renderer'
import { LABEL_WIDTH, styles, WIDE_LABEL_WIDTH } from './styles'

type LabelledRowProps = { readonly label: string; readonly wide?: boolean; readonly children: string }

/** A bold label in the narrow column and its text beside it. The text may run on to the next page. */
export function LabelledRow({ label, wide = false, children }: LabelledRowProps) {
  return (
    <View style={[styles.row, { marginTop: 3, gap: 10 }]}>
      <Text style={[styles.label, { width: wide ? WIDE_LABEL_WIDTH : LABEL_WIDTH }]}>{label}</Text>
      <Text style={styles.text} orphans={2} widows={2}>
        {children}
      </Text>
    </View>
  )
}
