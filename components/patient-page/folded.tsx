import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useHasOpened } from '@/components/ui/use-has-opened'

/** What is folded away, drawn when it is first opened: a phone has enough to draw that is in sight. */
export function Folded({
  title,
  says,
  children,
}: {
  title: ReactNode
  /** What a screen reader says in its place, where the title does not say of what. */
  says?: string
  children: () => ReactNode
}) {
  const [hasOpened, noteToggle] = useHasOpened()
  return (
    <details onToggle={noteToggle}>
      <summary aria-label={says}>
        <ChevronRight aria-hidden className="turns size-5" />
        {title}
      </summary>
      {hasOpened ? children() : null}
    </details>
  )
}
