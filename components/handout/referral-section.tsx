import { Text, View } from '@react-pdf/renderer'
import type { ReferralLine, ReferralSection as Section } from '@/lib/clinical/referral-note'
import { REFERRAL_LABEL_WIDTH, referralStyles } from './referral-styles'
import { HAIRLINE } from './styles'

/** Two lines as short as this stand side by side; a longer word still breaks in its column. */
const SHORT = 26

const isShort = ({ label, text }: ReferralLine): boolean => label.length <= SHORT && text.length <= SHORT

/** The lines in order, two to a row where both are short. */
function rowsOf(lines: readonly ReferralLine[]): readonly (readonly ReferralLine[])[] {
  return lines.reduce<readonly (readonly ReferralLine[])[]>((rows, line) => {
    const last = rows.at(-1)
    const joins = last?.length === 1 && last.every(isShort) && isShort(line)
    return joins ? [...rows.slice(0, -1), [...last, line]] : [...rows, [line]]
  }, [])
}

/** A label in the narrow column and its text beside it; both may run on to the next page. */
const Line = ({ line }: { readonly line: ReferralLine }) => (
  <>
    <Text style={[referralStyles.bold, { width: REFERRAL_LABEL_WIDTH }]}>{line.label}</Text>
    <Text style={referralStyles.text}>{line.text}</Text>
  </>
)

const Heading = ({ section: { heading, text } }: { readonly section: Section }) => (
  <>
    <Text style={referralStyles.heading} minPresenceAhead={75}>
      {heading}
    </Text>
    {text === '' ? null : (
      <Text style={{ marginTop: 1 }} orphans={2} widows={2}>
        {text}
      </Text>
    )}
  </>
)

/** One part of the letter under its heading; a line about its lines stands beside the heading. */
export const ReferralSection = ({ section }: { readonly section: Section }) => (
  <View style={{ borderTopWidth: HAIRLINE, marginTop: 5, paddingTop: 3 }}>
    {section.text === '' || section.lines.length === 0 ? (
      <Heading section={section} />
    ) : (
      <View style={[referralStyles.row, { alignItems: 'flex-end' }]} minPresenceAhead={75}>
        <Text style={[referralStyles.heading, { width: REFERRAL_LABEL_WIDTH }]}>{section.heading}</Text>
        <Text style={referralStyles.text}>{section.text}</Text>
      </View>
    )}
    {rowsOf(section.lines).map((row) => (
      <View key={row[0]?.label} style={[referralStyles.row, { marginTop: 1.5 }]}>
        {row.map((line) => (
          <Line key={line.label} line={line} />
        ))}
      </View>
    ))}
  </View>
)
