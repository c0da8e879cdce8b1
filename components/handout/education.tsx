import { Text, View } from '@react-pdf/renderer'
import type { HandoutEducation } from '@/lib/clinical/handout'
import { HAIRLINE, styles } from './styles'

type Blocks = HandoutEducation['blocks']

const pairsOf = (blocks: Blocks): Blocks[] =>
  blocks.flatMap((_, index) => (index % 2 === 0 ? [blocks.slice(index, index + 2)] : []))

/** What to know in this phase, two blocks side by side; a pair is never split. */
export function Education({ education }: { readonly education: HandoutEducation }) {
  return (
    <View style={{ marginBottom: 22 }}>
      <Text style={[styles.heading, { marginBottom: 6 }]} minPresenceAhead={120}>
        {education.heading}
      </Text>
      {pairsOf(education.blocks).map((pair) => (
        <View key={pair[0]?.title} wrap={false} style={[styles.row, { gap: 18 }]}>
          {pair.map(({ title, says }) => (
            <View
              key={title}
              style={{ width: '48%', borderTopWidth: HAIRLINE, paddingTop: 4, paddingBottom: 8 }}
            >
              <Text style={styles.bold}>{title}</Text>
              <Text>{says.join(' ')}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
