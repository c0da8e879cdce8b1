import type { ReactNode } from 'react'

export type Fact = { readonly label: string; readonly value: ReactNode }

/** Facts with their values. Null is said plainly, since 'not assessed' is never 'no'. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
    {facts.map(({ label, value }) => (
      <div key={label} className="min-w-0">
        <dt className="text-sm text-muted">{label}</dt>
        <dd className={value === null ? 'text-muted italic' : 'font-medium'}>{value ?? 'Not assessed'}</dd>
      </div>
    ))}
  </dl>
)
