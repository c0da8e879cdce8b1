import { Text, View } from '@react-pdf/renderer'
import type { HandoutEducation } from '@/lib/clinical/handout'
import { educationFigure } from '@/components/figure/figure-of'
import { EDUCATION_FIGURE, educationPages } from './education-columns'
import { FigureRow } from './figure-row'
import { HAIRLINE, styles } from './styles'

type Blocks = HandoutEducation['blocks']

const Column = ({ blocks }: { readonly blocks: Blocks }) => (
  <View style={[styles.column, styles.text]}>
    {blocks.map(({ title, says, picture }) => (
      <View key={title} style={{ borderTopWidth: HAIRLINE, paddingTop: 3, paddingBottom: 5 }}>
        <Text style={styles.bold}>{title}</Text>
        <Text>{says.join(' ')}</Text>
        {picture ? <FigureRow figure={educationFigure(picture)} {...EDUCATION_FIGURE} /> : null}
      </View>
    ))}
  </View>
)

/** What to know in this phase, in two columns; what stands side by side is never split over two pages. */
export const Education = ({ education }: { readonly education: HandoutEducation }) => (
  <View style={{ marginBottom: 22 }}>
    {educationPages(education.blocks).map(({ left, right }, index) => (
      <View key={left[0]?.title} wrap={false}>
        {index === 0 ? <Text style={[styles.heading, { marginBottom: 6 }]}>{education.heading}</Text> : null}
        <View style={[styles.row, { gap: 18 }]}>
          <Column blocks={left} />
          <Column blocks={right} />
        </View>
      </View>
    ))}
  </View>
)
