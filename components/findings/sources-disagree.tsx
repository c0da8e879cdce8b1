import type { ReactNode } from 'react'
import type { Disagreement } from '@/lib/clinical/disagreements'
import { SourceLine } from './source-line'

const Side = ({ who, children }: { who: string; children: ReactNode }) => (
  <div>
    <dt className="inline text-muted">{who} </dt>
    <dd className="inline">{children}</dd>
  </div>
)

/** Both sides of a point on which the sources do not agree, what is done about it here, and where to read the others. */
export const BothSides = ({
  disagreement: { topic, article, others, handling, sources },
}: {
  disagreement: Disagreement
}) => (
  <div className="space-y-1">
    <p className="font-medium">{topic}</p>
    <dl className="space-y-0.5">
      {article === null ? null : <Side who="The clinic’s article:">{article}</Side>}
      <Side who={article === null ? 'The article is silent. Others:' : 'Others:'}>{others}</Side>
      <Side who="Here:">{handling}</Side>
    </dl>
    <ul className="text-xs text-muted">
      {sources
        .filter((source) => source !== 'article')
        .map((source) => (
          <li key={source}>
            <SourceLine source={source} />
          </li>
        ))}
    </ul>
  </div>
)
