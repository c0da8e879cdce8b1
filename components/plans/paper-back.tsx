import type { HandoutContent } from '@/lib/clinical/handout'

/** What follows the exercises on the paper: limits for now, when to get help, and the log to tick. */
export const PaperBack = ({ content }: { content: HandoutContent }) => {
  const { limitForNow, getHelp, log } = content
  return (
    <>
      {limitForNow ? (
        <section className="border-t-2 border-ink pt-2 pb-5">
          <h4 className="text-lg font-semibold">{limitForNow.heading}</h4>
          <p className="mb-1.5">{limitForNow.lead}</p>
          {limitForNow.items.map(({ name, reason }) => (
            <div key={name} className="border-t border-line-strong py-1">
              <p className="font-semibold">{name}</p>
              <p>{reason}</p>
            </div>
          ))}
          <p className="border-t border-line-strong pt-1.5 font-semibold">{limitForNow.closing}</p>
        </section>
      ) : null}
      <section className="border-t-2 border-ink pt-2 pb-5">
        <h4 className="text-lg font-semibold">{getHelp.heading}</h4>
        {getHelp.levels.map(({ urgency, action, signs }, index) => (
          <div key={urgency} className="mt-2">
            <div className={index === 0 ? 'bg-ink px-2 py-1 text-panel' : 'border-t border-ink pt-1'}>
              <p className="font-semibold">{urgency}</p>
              <p>{action}</p>
            </div>
            <ul className="mt-1 list-disc pl-5">
              {signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section className="border-t-2 border-ink pt-2">
        <h4 className="text-lg font-semibold">{log.heading}</h4>
        <p>{log.lead}</p>
        <p className="mt-1 text-muted">
          {log.dayLabel} 1 to {log.days}, a box for each exercise, and rows for:{' '}
          {log.painRows.join(', ').toLowerCase()}.
        </p>
        <p className="mt-3">{content.disclaimer}</p>
      </section>
    </>
  )
}
