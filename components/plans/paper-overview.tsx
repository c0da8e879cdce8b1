import type { HandoutContent } from '@/lib/clinical/handout'

/** All exercises at a glance, as on the first page of the paper. */
export const PaperOverview = ({ content: { exercises, labels } }: { content: HandoutContent }) => (
  <section className="mt-4">
    <h4 className="text-lg font-semibold">{labels.exercises}</h4>
    <ol>
      {exercises.map(({ number, name, dosage, group }, index) => (
        <li key={number}>
          {group === undefined || group === exercises[index - 1]?.group ? null : (
            <p className="pt-2 pb-0.5 font-semibold">{group}</p>
          )}
          <span className="flex gap-3 border-t border-line-strong py-1">
            <span className="w-5 shrink-0 font-semibold tabular-nums">{number}</span>
            <span className="min-w-0">
              <span className="block font-semibold">{name}</span>
              {dosage.join(', ')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  </section>
)
