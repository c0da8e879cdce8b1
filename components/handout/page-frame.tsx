import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { type HandoutContent, pageLine } from '@/lib/clinical/handout'
import { HAIRLINE, styles } from './styles'

type PageFrameProps = {
  readonly content: HandoutContent
  readonly page: number
  readonly pages: number
  readonly children: ReactNode
}

/** What every page carries: whose page it is above, whom to call and which page it is below. */
export function PageFrame({ content, page, pages, children }: PageFrameProps) {
  return (
    <>
      <View
        style={[
          styles.row,
          styles.chrome,
          {
            marginBottom: 12,
            gap: 20,
          },
        ]}
      >
        <Text style={[styles.bold, styles.text]}>{content.patient.name}</Text>
        <Text style={{ width: 210, textAlign: 'right' }}>
          {content.programLine}, {content.issuedLine}
        </Text>
      </View>
      <View style={[styles.body, { flexGrow: 1 }]}>{children}</View>
      <View
        style={[
          styles.row,
          styles.chrome,
          {
            borderTopWidth: HAIRLINE,
            paddingTop: 5,
            marginTop: 8,
            gap: 20,
          },
        ]}
      >
        <Text style={styles.text}>{content.labels.footer}</Text>
        <Text style={{ width: 90, textAlign: 'right' }}>{pageLine(content, page, pages)}</Text>
      </View>
    </>
  )
}
