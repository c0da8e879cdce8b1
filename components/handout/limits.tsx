import { Text, View } from '@react-pdf/renderer'
import type { HandoutLimits } from '@/lib/clinical/handout'
import { HAIRLINE, styles } from './styles'

type Items = HandoutLimits['items']

const pairsOf = (items: Items): Items[] =>
  items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []))

/** What to leave out for now, two side by side, each with its reason, and that it is for now. */
export function Limits({ limits }: { readonly limits: HandoutLimits }) {
  return (
    <View style={{ marginBottom: 26 }}>
      <Text style={styles.heading} minPresenceAhead={80}>
        {limits.heading}
      </Text>
      <Text style={{ marginTop: 4, marginBottom: 6 }}>{limits.lead}</Text>
      {pairsOf(limits.items).map((pair) => (
        <View key={pair[0]?.name} wrap={false} style={[styles.row, { gap: 18 }]}>
          {pair.map((item) => (
            <View
              key={item.name}
              style={{ width: '48%', borderTopWidth: HAIRLINE, paddingTop: 4, paddingBottom: 6 }}
            >
              <Text style={styles.bold}>{item.name}</Text>
              <Text>{item.reason}</Text>
            </View>
          ))}
        </View>
      ))}
      <Text style={[styles.bold, { borderTopWidth: HAIRLINE, paddingTop: 6 }]}>{limits.closing}</Text>
    </View>
  )
}
