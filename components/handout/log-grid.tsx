import { Text, View } from '@react-pdf/renderer'
import type { HandoutContent } from '@/lib/clinical/handout'
import { HAIRLINE, RULE, styles } from './styles'

const CELL = 22.6
const TICK_BOX = 15
const NUMBER_BOX = 19
const WEEK = 7
const WRITING_LINES = 3
/** Rows kept under one line of days: they surely fit on a page, even with names of three lines. */
const ROWS_TOGETHER = 10

const daysOf = (content: HandoutContent): number[] =>
  Array.from({ length: content.log.days }, (_, day) => day + 1)

/** Extra room after each week, so that the eye finds the day. */
const cellStyle = (day: number) => ({
  width: CELL,
  alignItems: 'center' as const,
  justifyContent: 'center' as const,
  marginRight: day % WEEK === 0 ? 7 : 0,
})

function LogRow({
  name,
  days,
  box,
}: {
  readonly name: string
  readonly days: readonly number[]
  readonly box: number
}) {
  return (
    <View
      wrap={false}
      style={[styles.row, { borderTopWidth: HAIRLINE, paddingVertical: 5, alignItems: 'center' }]}
    >
      <Text style={[styles.text, { fontSize: 12, lineHeight: 1.2, paddingRight: 8 }]}>{name}</Text>
      {days.map((day) => (
        <View key={day} style={cellStyle(day)}>
          <View style={{ width: box, height: box, borderWidth: 1 }} />
        </View>
      ))}
    </View>
  )
}

const DayRow = ({ label, days }: { readonly label: string; readonly days: readonly number[] }) => (
  <View style={[styles.row, { marginTop: 14, paddingBottom: 4, borderBottomWidth: RULE - HAIRLINE }]}>
    <Text style={[styles.text, styles.bold]}>{label}</Text>
    {days.map((day) => (
      <View key={day} style={cellStyle(day)}>
        <Text style={styles.bold}>{day}</Text>
      </View>
    ))}
  </View>
)

/** Two weeks to tick, one row for each exercise, with pain before and after. Boxes are drawn: no font has to hold them. */
export function LogGrid({ content }: { readonly content: HandoutContent }) {
  const { log } = content
  const days = daysOf(content)
  const groups = Array.from({ length: Math.ceil(content.exercises.length / ROWS_TOGETHER) }, (_, index) =>
    content.exercises.slice(index * ROWS_TOGETHER, (index + 1) * ROWS_TOGETHER),
  )
  return (
    <View break>
      <Text style={styles.heading}>{log.heading}</Text>
      <Text style={{ marginTop: 4 }}>{log.lead}</Text>
      <View style={[styles.row, { marginTop: 12, alignItems: 'flex-end' }]}>
        <Text style={styles.bold}>{log.startLabel}</Text>
        <View style={{ width: 180, borderBottomWidth: HAIRLINE, marginLeft: 8, height: 16 }} />
      </View>
      {groups.map((group) => (
        <View key={group[0]?.number} wrap={false}>
          <DayRow label={log.dayLabel} days={days} />
          {group.map((exercise) => (
            <LogRow
              key={exercise.number}
              name={`${exercise.number}  ${exercise.name}`}
              days={days}
              box={TICK_BOX}
            />
          ))}
        </View>
      ))}
      {log.painRows.map((row) => (
        <LogRow key={row} name={row} days={days} box={NUMBER_BOX} />
      ))}
      <View wrap={false} style={{ borderTopWidth: HAIRLINE, paddingTop: 14 }}>
        <Text style={styles.bold}>{log.questionsLabel}</Text>
        {Array.from({ length: WRITING_LINES }, (_, line) => (
          <View key={line} style={{ borderBottomWidth: HAIRLINE, height: 26 }} />
        ))}
      </View>
      <Text style={{ marginTop: 14 }}>{content.disclaimer}</Text>
    </View>
  )
}
