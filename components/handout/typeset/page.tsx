import { Canvas, Image, Page } from '@react-pdf/renderer'
import type { Mark } from './mark'
import { paintMarks } from './paint'
import { writerOfPage } from './writer'

type PrintedPageProps = {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/**
 * One page of paper. Drawn straight onto it, words too: their places are known, and the renderer's own setting of text took eight times
 * as long, broke lines by other rules, and cut off what it had measured wrongly.
 */
export const PrintedPage = ({ width, height, marks }: PrintedPageProps) => (
  <Page size={[width, height]} wrap={false}>
    <Canvas
      style={{ width, height }}
      paint={() => {
        paintMarks(writerOfPage(), marks)
        return null
      }}
    />
    {marks.map((mark) =>
      mark.kind === 'image' ? (
        <Image
          key={`${mark.area.x} ${mark.area.y}`}
          src={{ data: Buffer.from(mark.bytes), format: mark.format }}
          style={{
            position: 'absolute',
            left: mark.area.x,
            top: mark.area.y,
            width: mark.area.width,
            height: mark.area.height,
          }}
        />
      ) : null,
    )}
  </Page>
)
