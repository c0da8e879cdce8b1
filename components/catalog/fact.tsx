import type { ReactNode } from 'react'

/** One fact of an exercise: what it is, and its value. */
export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-muted">{term}</dt>
    <dd>{children}</dd>
  </div>
)
