import { Text, View } from '@react-pdf/renderer'
import type { HandoutGetHelp } from '@/lib/clinical/handout'
import { styles } from './styles'

/** When to get help, most urgent first, on a page of its own to keep in sight. The first block is white on black, so that it is seen on a bad fax too. */
export function GetHelp({ help }: { readonly help: HandoutGetHelp }) {
  return (
    <View break>
      <Text style={styles.heading} minPresenceAhead={120}>
        {help.heading}
      </Text>
      {help.levels.map((level, index) => (
        <View key={level.urgency} wrap={false} style={{ marginTop: 10 }}>
          <View
            style={
              index === 0
                ? { backgroundColor: '#000000', color: '#ffffff', padding: 8 }
                : { borderTopWidth: 1.5, paddingTop: 6 }
            }
          >
            <Text style={[styles.bold, { fontSize: 15 }]}>{level.urgency}</Text>
            <Text style={styles.bold}>{level.action}</Text>
          </View>
          <View style={{ marginTop: 5 }}>
            {level.signs.map((sign) => (
              <View key={sign} style={[styles.row, { marginBottom: 2 }]}>
                <View
                  style={{ width: 5, height: 5, backgroundColor: '#000000', marginTop: 6, marginRight: 9 }}
                />
                <Text style={styles.text}>{sign}</Text>
              </View>
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}
