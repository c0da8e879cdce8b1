import { Text, View } from '@react-pdf/renderer'
import type { HandoutContent } from '@/lib/clinical/handout'
import { LabelledRow } from './labelled-row'
import { ACCENT, styles } from './styles'

/** The head of the first page: the clinic, the title, and for whom and by whom it was made. */
export function Masthead({ content }: { readonly content: HandoutContent }) {
  const { clinic } = content
  return (
    <View wrap={false}>
      <Text style={[styles.bold, { fontSize: 14 }]}>{clinic.name}</Text>
      <Text style={styles.small}>{clinic.address}</Text>
      <Text style={styles.small}>{clinic.phone}</Text>
      <Text style={[styles.title, { marginTop: 18 }]}>{content.title}</Text>
      <View style={{ borderBottomWidth: ACCENT, width: 72, marginTop: 8, marginBottom: 12 }} />
      <Text>{content.madeFor}</Text>
      <Text>{content.madeBy}</Text>
      <Text style={{ marginTop: 10 }}>{content.lead}</Text>
      {content.careNotes.map((note) => (
        <LabelledRow key={note} label={content.labels.care}>
          {note}
        </LabelledRow>
      ))}
    </View>
  )
}
