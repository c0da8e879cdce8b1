import { Text, View } from '@react-pdf/renderer'
import type { HandoutPainGuide } from '@/lib/clinical/handout'
import { LabelledRow } from './labelled-row'
import { HAIRLINE, styles } from './styles'

// The more pain, the heavier the rule.
const RULES = [1, 3, 7]
const TALLEST = 7

/** Three steps of pain side by side, the last with the heaviest rule, then what to check and when to stop. */
export function PainGuide({ guide }: { readonly guide: HandoutPainGuide }) {
  return (
    <View style={{ marginTop: 14, marginBottom: 12 }} wrap={false}>
      <Text style={styles.heading}>{guide.heading}</Text>
      <Text style={{ marginTop: 4 }}>{guide.lead}</Text>
      <View style={[styles.row, { marginTop: 8, gap: 16 }]}>
        {guide.levels.map((level, index) => (
          <View key={level.range} style={{ flex: 1 }}>
            <View
              style={{
                height: RULES[index] ?? HAIRLINE,
                marginTop: TALLEST - (RULES[index] ?? HAIRLINE),
                marginBottom: 5,
                backgroundColor: '#000000',
              }}
            />
            <Text style={[styles.bold, { fontSize: 20, lineHeight: 1.2 }]}>{level.range}</Text>
            <Text style={styles.bold}>{level.meaning}</Text>
            <Text>{level.action}</Text>
          </View>
        ))}
      </View>
      <View style={{ marginTop: 8 }}>
        {guide.rules.map((rule) => (
          <LabelledRow key={rule.name} label={rule.name} wide>
            {rule.text}
          </LabelledRow>
        ))}
      </View>
    </View>
  )
}
