import { Printer } from 'lucide-react'
import { buttonStyle } from '@/components/ui/button-style'

export type Paper = 'a4' | 'letter'

const PAPER_WORDS = { a4: 'A4', letter: 'Letter' } as const

/** A document on both papers, each in a tab of its own; the clinic's paper comes first. */
export const PaperLinks = ({
  href,
  paper,
  of,
}: {
  href: (paper: Paper) => string
  paper: Paper
  /** Which document, for who hears the links alone: 'of the letter to Dr. Okafor'. */
  of: string
}) => (
  <div className="flex flex-wrap gap-1.5">
    {([paper, paper === 'a4' ? 'letter' : 'a4'] as const).map((size, index) => (
      <a
        key={size}
        href={href(size)}
        target="_blank"
        rel="noreferrer"
        className={buttonStyle(index === 0 ? 'secondary' : 'quiet', 'small')}
      >
        {index === 0 ? <Printer aria-hidden /> : null}
        {index === 0 ? `Open PDF (${PAPER_WORDS[size]})` : PAPER_WORDS[size]}
        <span className="sr-only"> {of}, opens in a new tab</span>
      </a>
    ))}
  </div>
)
