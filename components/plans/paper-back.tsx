import { memo } from 'react'
import type { HandoutContent } from '@/lib/clinical/handout'
import { PaperLog } from './paper-log'
import { samePlainProps } from './same-plain-props'

/** What follows the exercises on the paper: when to get help, and the log to tick. */
export const PaperBack = memo(
  ({ getHelp, log, disclaimer }: Pick<HandoutContent, 'getHelp' | 'log' | 'disclaimer'>) => (
    <>
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
        <PaperLog log={log} />
        <p className="mt-3">{disclaimer}</p>
      </section>
    </>
  ),
  samePlainProps,
)
