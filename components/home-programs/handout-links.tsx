import { Printer } from 'lucide-react'
import { buttonStyle } from '@/components/ui/button-style'
import { paths } from '@/lib/paths'

type HandoutLinksProps = {
  readonly patientId: string
  readonly homeProgramId: string
  /** The clinic's own paper comes first. */
  readonly paper: 'a4' | 'letter'
}

const PAPER_WORDS = { a4: 'A4', letter: 'Letter' } as const

/** Opens the handout in a tab of its own. Plain links: a document is not a page to fetch ahead. */
export const HandoutLinks = ({ patientId, homeProgramId, paper }: HandoutLinksProps) =>
  ([paper, paper === 'a4' ? 'letter' : 'a4'] as const).map((size, index) => (
    <a
      key={size}
      href={paths.handout(patientId, homeProgramId, size)}
      target="_blank"
      rel="noreferrer"
      className={buttonStyle(index === 0 ? 'primary' : 'secondary', 'regular')}
    >
      {index === 0 ? <Printer aria-hidden /> : null}
      Open PDF ({PAPER_WORDS[size]})
    </a>
  ))
