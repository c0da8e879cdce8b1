import { Text, View } from '@react-pdf/renderer'
import type { ReferralNote } from '@/lib/clinical/referral-note'
import { referralStyles } from './referral-styles'
import { RULE } from './styles'

/** From whom, to whom, how urgent, and about whom. The urgency of a stop is white on black, so that a bad fax shows it. */
export function ReferralLetterhead({ note }: { readonly note: ReferralNote }) {
  const { clinic, urgency } = note
  const isLoud = urgency === 'emergency_now' || urgency === 'same_day'
  return (
    <View>
      <View style={referralStyles.row}>
        <View style={referralStyles.text}>
          <Text style={[referralStyles.bold, { fontSize: 13, lineHeight: 1.3 }]}>{clinic.name}</Text>
          <Text>{clinic.address}</Text>
        </View>
        <View style={{ width: 150 }}>
          <Text style={{ textAlign: 'right', fontSize: 13, lineHeight: 1.3 }}>{clinic.phone}</Text>
          <Text style={{ textAlign: 'right' }}>{note.dateLine}</Text>
        </View>
      </View>
      <Text style={{ marginTop: 7 }}>{note.toLine}</Text>
      <Text style={{ fontSize: 18, fontWeight: 700, lineHeight: 1.15, marginTop: 5 }}>{note.title}</Text>
      <View
        style={
          isLoud
            ? {
                backgroundColor: '#000000',
                color: '#ffffff',
                paddingVertical: 5,
                paddingHorizontal: 8,
                marginTop: 6,
              }
            : { borderWidth: RULE, paddingVertical: 4, paddingHorizontal: 8, marginTop: 6 }
        }
      >
        <Text style={[referralStyles.bold, { fontSize: 12 }]}>{note.urgencyLine}</Text>
      </View>
      <View style={[referralStyles.row, { marginTop: 7 }]}>
        {note.patientLines.map((line) => (
          <View key={line.label} style={referralStyles.text}>
            <Text>{line.label}</Text>
            <Text style={[referralStyles.bold, { fontSize: 10.5 }]}>{line.text}</Text>
          </View>
        ))}
      </View>
      <Text style={{ marginTop: 5 }}>{note.opening}</Text>
    </View>
  )
}
