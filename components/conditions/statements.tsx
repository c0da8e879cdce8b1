import type { Statement } from '@/lib/clinical/conditions/guide'
import { SOURCES } from '@/lib/clinical/sources'

/** Where a statement comes from, in a word or two; the article of the clinic is what is meant where nothing is said. */
function origin({ source }: Statement): string | null {
  if (source === 'article') return null
  if (source === 'general') return 'general knowledge'
  const { title, year } = SOURCES[source]
  const [authors = title] = title.split(/[.:(]/)
  return year !== null && !authors.includes(String(year)) ? `${authors.trim()}, ${year}` : authors.trim()
}

/** Statements as a list; one that is not from the clinic's article says so. */
export const Statements = ({ statements }: { statements: readonly Statement[] }) => (
  <ul className="list-disc space-y-1 pl-5">
    {statements.map((statement) => {
      const from = origin(statement)
      return (
        <li key={statement.text}>
          {statement.text}
          {from ? <span className="text-sm text-muted"> ({from})</span> : null}
        </li>
      )
    })}
  </ul>
)
