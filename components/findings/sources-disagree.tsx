import type { Disagreement } from '@/lib/clinical/disagreements'

/** Both sides of a point on which the sources do not agree, and what is done about it here. */
export const BothSides = ({
  disagreement: { topic, article, others, handling },
}: {
  disagreement: Disagreement
}) => (
  <div className="space-y-1">
    <p className="font-medium">{topic}</p>
    <dl className="space-y-0.5">
      {article === null ? null : (
        <div>
          <dt className="inline text-muted">The clinic’s article: </dt>
          <dd className="inline">{article}</dd>
        </div>
      )}
      <div>
        <dt className="inline text-muted">
          {article === null ? 'The article is silent. Others: ' : 'Others: '}
        </dt>
        <dd className="inline">{others}</dd>
      </div>
      <div>
        <dt className="inline text-muted">Here: </dt>
        <dd className="inline">{handling}</dd>
      </div>
    </dl>
  </div>
)
