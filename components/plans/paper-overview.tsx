import { groupHeading, type HandoutContent } from '@/lib/clinical/handout'

/** All exercises at a glance, as on the first page of the paper. */
export const PaperOverview = ({ content }: { content: HandoutContent }) => (
  <section className="mt-4">
    <h4 className="text-lg font-semibold">{content.labels.exercises}</h4>
    <ol>
      {content.exercises.map(({ number, name, dosage }, index) => (
        <li key={number}>
          {groupHeading(content, index) === undefined ? null : (
            <p className="pt-2 pb-0.5 font-semibold">{groupHeading(content, index)}</p>
          )}
          <span className="flex gap-3 border-t border-line-strong py-1">
            <span className="w-5 shrink-0 font-semibold tabular-nums">{number}</span>
            <span className="min-w-0">
              <span className="block font-semibold">{name}</span>
              {[dosage.much, dosage.often].filter((part) => part !== '').join(' — ')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  </section>
)
