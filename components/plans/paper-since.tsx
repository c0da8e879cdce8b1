import type { HandoutContent } from '@/lib/clinical/handout'

/** What is new since the last program, and when the next visit is: a line to write on where that is open. */
export const PaperSince = ({ changes, nextVisit }: Pick<HandoutContent, 'changes' | 'nextVisit'>) => (
  <>
    {changes ? (
      <section className="mt-4">
        <h4 className="text-lg font-semibold">{changes.heading}</h4>
        <ul className="list-disc pl-5">
          {changes.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    ) : null}
    <p className="mt-4 flex items-end gap-2 border border-ink px-2.5 py-1.5">
      <span className="font-semibold">{nextVisit.label}</span>
      {nextVisit.text === '' ? (
        <span className="h-4 flex-1 border-b border-line-strong" />
      ) : (
        <span>{nextVisit.text}</span>
      )}
    </p>
  </>
)
