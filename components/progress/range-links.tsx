import { LinkChoice } from '@/components/ui/link-choice'
import { PROGRESS_RANGES, type ProgressRange } from '@/lib/clinical/progress/range'

const WORDS: Readonly<Record<ProgressRange, string>> = { '4': '4 weeks', '12': '12 weeks', all: 'All' }

/** How far back the page looks. */
export const RangeLinks = ({
  range,
  hrefOf,
}: {
  range: ProgressRange
  hrefOf: (range: ProgressRange) => string
}) => (
  <LinkChoice
    label="Range"
    choices={PROGRESS_RANGES.map((one) => ({
      words: WORDS[one],
      href: hrefOf(one),
      isChosen: one === range,
    }))}
  />
)
