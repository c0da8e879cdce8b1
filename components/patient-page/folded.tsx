import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'

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
  const [hasOpened, setHasOpened] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setHasOpened(true)}>
      <summary aria-label={says}>
        <ChevronRight aria-hidden className="turns size-5" />
        {title}
      </summary>
      {hasOpened ? children() : null}
    </details>
  )
}
