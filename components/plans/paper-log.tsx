import type { HandoutLog, HandoutLogRow } from '@/lib/clinical/handout'
import { WEEKDAYS } from '@/lib/clinical/vocabulary'

const Box = () => <span className="size-2 border border-ink" />

const COLUMNS = 'grid grid-cols-[minmax(0,4fr)_repeat(7,minmax(0,1fr))]'
const CELL = 'flex flex-wrap content-center justify-center gap-0.5 border-l border-line-strong'

/** As many boxes on each day of the week as the exercise asks for. */
const Row = ({ row }: { row: HandoutLogRow }) => (
  <div className={`${COLUMNS} border-t border-line-strong`}>
    <span className="py-0.5 pr-1">
      {row.number} {row.name}
      {row.often === '' ? null : <span className="block text-muted">{row.often}</span>}
    </span>
    {WEEKDAYS.map((day) => (
      <span key={day} className={CELL}>
        {row.days.includes(day)
          ? Array.from({ length: row.boxesPerDay }, (_, box) => <Box key={box} />)
          : null}
      </span>
    ))}
  </div>
)

/** One week of the log as it is printed, and which weeks there are: they are alike. */
export const PaperLog = ({ log }: { log: HandoutLog }) => (
  <>
    <p className="mt-2 flex items-end gap-1.5 font-semibold">
      {log.weeks[0]} <span className="font-normal">{log.fromLabel}</span>
      <span className="h-4 w-20 border-b border-line-strong" />
    </p>
    <div className="mt-1 border-b border-line-strong">
      <div className={`${COLUMNS} text-center font-semibold`}>
        <span />
        {log.dayLabels.map((label) => (
          <span key={label} className={CELL}>
            {label}
          </span>
        ))}
      </div>
      {log.rows.map((row) => (
        <Row key={row.number} row={row} />
      ))}
      {log.painRows.map((label) => (
        <div key={label} className={`${COLUMNS} border-t border-line-strong`}>
          <span className="py-0.5 pr-1">{label}</span>
          {WEEKDAYS.map((day) => (
            <span key={day} className={CELL} />
          ))}
        </div>
      ))}
    </div>
    {log.weeks.slice(1).map((week) => (
      <p key={week} className="flex items-end gap-1.5 border-b border-line-strong py-1 font-semibold">
        {week} <span className="font-normal">{log.fromLabel}</span>
        <span className="h-4 w-20 border-b border-line-strong" />
      </p>
    ))}
    <p className="mt-3 font-semibold">{log.questionsLabel}</p>
    <p className="mt-4 border-b border-line-strong" />
  </>
)
